package voltaic.ui.workbench.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.workbench.perspectives.Perspective;

/** Below the menus: the tool bar, Quick Access and the perspectives. */
final class TopBar extends JPanel {
    private final Desk desk;
    private final JToolBar toolBar = new JToolBar();
    private final Map<Perspective, JToggleButton> buttons = new EnumMap<>(Perspective.class);

    TopBar(Shell shell, JComponent quickAccess) {
        super(new MigLayout(
                "insets 2 6 5 6, gap 6, fillx", "[grow, fill, 0:pref:][150:240:300, fill][][]", "[center]"));
        this.desk = shell.desk();
        setName("top-bar");
        toolBar.setName("tool-bar");
        toolBar.setFloatable(false);
        toolBar.setOpaque(false);
        toolBar.setBorder(null);
        JToolBar switcher = new JToolBar();
        switcher.setFloatable(false);
        switcher.setOpaque(false);
        switcher.setBorder(null);
        switcher.setName("perspectives");
        ButtonGroup group = new ButtonGroup();
        for (Perspective perspective : Perspective.values()) {
            JToggleButton button = new JToggleButton(
                    perspective.label(), shell.services().icons().icon(perspective.icon()));
            button.setName("perspective:" + perspective.id());
            button.setToolTipText(perspective.summary());
            button.setFocusable(false);
            button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
            button.addActionListener(e -> desk.perspective(perspective));
            group.add(button);
            switcher.add(button);
            buttons.put(perspective, button);
        }
        add(toolBar, "wmin 0");
        add(quickAccess);
        JSeparator line = new JSeparator(SwingConstants.VERTICAL);
        add(line, "growy, gaptop 4, gapbottom 4");
        add(switcher);
        refresh();
    }

    JToolBar toolBar() {
        return toolBar;
    }

    void refresh() {
        JToggleButton button = buttons.get(desk.perspective());
        if (button != null) {
            button.setSelected(true);
        }
    }
}
