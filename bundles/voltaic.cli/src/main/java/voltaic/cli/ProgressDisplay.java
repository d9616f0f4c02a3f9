package voltaic.cli;

import java.util.Locale;
import voltaic.core.Progress;

/** Shows progress: one line that is drawn again and again on a terminal, a plain line now and then elsewhere. */
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final int BAR = 30;
    private static final long REDRAW_NANOS = 50_000_000;
    private static final long PLAIN_NANOS = 10_000_000_000L;

    private final Console console;
    private final String title;
    private final long begin = System.nanoTime();
    private long shown = begin;
    private boolean drawn;

    ProgressDisplay(Console console, String title) {
        this.console = console;
        this.title = title;
    }

    @Override
    public synchronized boolean report(String task, double fraction) {
        long now = System.nanoTime();
        if (now - shown >= (console.interactive() ? REDRAW_NANOS : PLAIN_NANOS)) {
            shown = now;
            show(task, fraction);
        }
        return true;
    }

    /** Removes the line from the terminal. */
    @Override
    public synchronized void close() {
        if (drawn) {
            console.err().print("\r\033[K");
            console.err().flush();
        }
    }

    /** Seconds since the beginning, in words. */
    String elapsed() {
        return String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - begin) * 1e-9);
    }

    private void show(String task, double fraction) {
        String what = task.isEmpty() ? title : title + ", " + task;
        int percent = (int) Math.floor(100 * fraction);
        if (console.interactive()) {
            int full = (int) Math.round(BAR * fraction);
            String bar = "█".repeat(full) + "░".repeat(BAR - full);
            console.err().print("\r\033[K" + bar + " " + percent + " %  " + what + "  " + elapsed());
            console.err().flush();
            drawn = true;
        } else {
            console.err().println(what + ": " + percent + " % after " + elapsed());
        }
    }
}
