package voltaic.ui.workbench.services;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import voltaic.ui.api.Subscription;

/** Listeners that are called on the event dispatch thread, once for many changes. */
final class Listeners {
    private final CopyOnWriteArrayList<Entry> entries = new CopyOnWriteArrayList<>();
    private final AtomicBoolean pending = new AtomicBoolean();

    /** An entry has an identity of its own: the same listener may listen twice. */
    private static final class Entry {
        private final Runnable changed;

        Entry(Runnable changed) {
            this.changed = changed;
        }
    }

    Subscription add(Runnable changed) {
        Entry entry = new Entry(changed);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    /** Calls them soon. From any thread. */
    void fire() {
        if (pending.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(this::call);
        }
    }

    /** Calls them, but not before this time has passed. From any thread. */
    void fire(ScheduledExecutorService timer, long milliseconds) {
        if (pending.compareAndSet(false, true)) {
            Future<?> unused =
                    timer.schedule(() -> SwingUtilities.invokeLater(this::call), milliseconds, TimeUnit.MILLISECONDS);
        }
    }

    private void call() {
        pending.set(false);
        entries.forEach(entry -> entry.changed.run());
    }
}
