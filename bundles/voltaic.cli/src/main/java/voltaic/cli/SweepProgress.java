package voltaic.cli;

import voltaic.studies.Studies.Watch;

/** Shows how far a study is. */
final class SweepProgress implements Watch, AutoCloseable {
    private final Console console;
    private final ProgressDisplay display;
    private int done;

    SweepProgress(Console console, String title) {
        this.console = console;
        this.display = new ProgressDisplay(console, title);
    }

    @Override
    public synchronized boolean report(int pointsDone, int failed, int points) {
        done = pointsDone;
        String failures = failed == 0 ? "" : ", " + failed + " failed";
        return display.report(pointsDone + " of " + points + " points" + failures, (double) pointsDone / points);
    }

    @Override
    public synchronized void tell(String message) {
        display.close();
        console.err().println(message);
    }

    /** Removes the line from the terminal. */
    @Override
    public void close() {
        display.close();
    }

    synchronized int done() {
        return done;
    }

    String elapsed() {
        return display.elapsed();
    }
}
