package voltaic.ui.views;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Function;
import javax.swing.JPopupMenu;

/** Shows a context menu where the mouse asks for it, made anew each time. */
public final class PopupTrigger extends MouseAdapter {
    private final Function<MouseEvent, JPopupMenu> menu;

    public PopupTrigger(Function<MouseEvent, JPopupMenu> menu) {
        this.menu = menu;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        show(event);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        show(event);
    }

    private void show(MouseEvent event) {
        if (event.isPopupTrigger()) {
            event.getComponent().requestFocusInWindow();
            menu.apply(event).show(event.getComponent(), event.getX(), event.getY());
        }
    }
}
