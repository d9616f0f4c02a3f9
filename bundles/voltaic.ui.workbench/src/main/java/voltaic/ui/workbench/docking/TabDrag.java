package voltaic.ui.workbench.docking;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Drags the tabs of one stack. */
final class TabDrag extends MouseAdapter {
    private static final int THRESHOLD = 8;

    private final Dock dock;
    private final StackPane pane;
    private final BiConsumer<String, DropTarget> dropped;
    private final KeyEventDispatcher escape = this::escape;

    private @Nullable String id;
    private Point pressed = new Point();
    private boolean isDragging;

    TabDrag(Dock dock, StackPane pane, BiConsumer<String, DropTarget> dropped) {
        this.dock = dock;
        this.pane = pane;
        this.dropped = dropped;
    }

    @Override
    public void mousePressed(MouseEvent e) {
        if (SwingUtilities.isLeftMouseButton(e)) {
            pressed = e.getPoint();
            id = pane.tabAt(e.getX(), e.getY()).orElse(null);
        }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        String dragged = id;
        if (dragged == null || (!isDragging && pressed.distance(e.getPoint()) < THRESHOLD)) {
            return;
        }
        if (!isDragging) {
            isDragging = true;
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(escape);
        }
        Point at = SwingUtilities.convertPoint(pane, e.getPoint(), dock);
        dock.hint(dragged, at, dock.zones().at(at));
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        String dragged = id;
        boolean wasDragging = isDragging;
        end();
        if (dragged != null && wasDragging) {
            Point at = SwingUtilities.convertPoint(pane, e.getPoint(), dock);
            Optional<DropTarget> target = dock.zones().at(at);
            target.ifPresent(where -> dropped.accept(dragged, where));
        }
    }

    private boolean escape(KeyEvent e) {
        if (e.getKeyCode() != KeyEvent.VK_ESCAPE) {
            return false;
        }
        end();
        return true;
    }

    private void end() {
        id = null;
        if (isDragging) {
            isDragging = false;
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(escape);
            dock.noHint();
        }
    }
}
