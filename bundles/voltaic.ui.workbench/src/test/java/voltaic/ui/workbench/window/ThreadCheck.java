package voltaic.ui.workbench.window;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** Notes components that are touched from a thread that is not theirs. */
final class ThreadCheck extends RepaintManager {
    final List<Throwable> violations = new CopyOnWriteArrayList<>();

    @Override
    public void addInvalidComponent(JComponent component) {
        check(component);
        super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        check(component);
        super.addDirtyRegion(component, x, y, width, height);
    }

    private void check(JComponent component) {
        if (!SwingUtilities.isEventDispatchThread() && component.isShowing()) {
            violations.add(new IllegalStateException("not on the event dispatch thread: " + component.getName()));
        }
    }
}
