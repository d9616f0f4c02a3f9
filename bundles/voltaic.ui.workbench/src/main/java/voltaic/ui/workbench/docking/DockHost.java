package voltaic.ui.workbench.docking;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JComponent;

/** What a dock asks and tells. */
public interface DockHost {
    /** The tab of that id; a tab that is not known is not shown. */
    Optional<? extends DockTab> tab(String id);

    /** The user has changed the layout. */
    void changed(Layout layout);

    /** The user turned to a part. */
    void activated(String id);

    /** The user wants a tab closed. */
    void close(String id);

    /** A tab came to the front. */
    void shown(String id);

    /** A tab is covered, or closed. */
    void hidden(String id);

    /** The user asks what can be done with a tab. */
    void menu(String id, Component on, int x, int y);

    /** Shown in place of the main stack while nothing is open in it. */
    JComponent nothingOpen();
}
