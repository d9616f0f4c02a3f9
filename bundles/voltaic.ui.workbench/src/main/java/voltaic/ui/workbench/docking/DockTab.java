package voltaic.ui.workbench.docking;

import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JComponent;

/** What a dock shows of a part. */
public interface DockTab {
    /** What stands on the tab. */
    String title();

    /** The icon on the tab, for the component it is painted on. */
    Icon icon(Component on);

    /** What a tab says when the mouse rests on it. */
    String toolTip();

    /** What is shown under the tab; always the same. */
    JComponent component();
}
