package voltaic.ui.workbench.window;

import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.SwingUtilities;
import voltaic.ui.api.Subscription;

/** Tells listeners once of many changes, after the events at hand. For the event dispatch thread. */
final class Changes {
    private final CopyOnWriteArrayList<Runnable[]> listeners = new CopyOnWriteArrayList<>();
    private boolean isPending;

    Subscription add(Runnable changed) {
        Runnable[] entry = {changed};
        listeners.add(entry);
        return () -> listeners.remove(entry);
    }

    void fire() {
        if (!isPending) {
            isPending = true;
            SwingUtilities.invokeLater(this::tell);
        }
    }

    private void tell() {
        isPending = false;
        for (Runnable[] listener : listeners) {
            listener[0].run();
        }
    }
}
