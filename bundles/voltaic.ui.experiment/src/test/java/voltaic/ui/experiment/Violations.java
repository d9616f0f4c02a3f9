package voltaic.ui.experiment;

import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** Fails what touches the user interface from another thread. */
final class Violations extends RepaintManager {
    static volatile String first = "";

    static void install() {
        RepaintManager.setCurrentManager(new Violations());
    }

    private static void check() {
        if (!SwingUtilities.isEventDispatchThread() && first.isEmpty()) {
            StringBuilder trace = new StringBuilder("painted off the event dispatch thread:");
            for (StackTraceElement element : Thread.currentThread().getStackTrace()) {
                trace.append('\n').append(element);
            }
            first = trace.toString();
        }
    }

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
        check();
        super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int w, int h) {
        check();
        super.addDirtyRegion(component, x, y, w, h);
    }
}
