package voltaic.ui.workbench.plugins;

import java.awt.Component;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** A plug-in in two lines: name, version and state; what it offers, or why it does not run. */
final class PluginRenderer extends JPanel implements ListCellRenderer<PluginRow> {
    private final transient Icons icons;
    private final JLabel icon = new JLabel();
    private final JLabel name = new JLabel();
    private final JLabel state = new JLabel();
    private final JLabel summary = new JLabel();

    PluginRenderer(Icons icons) {
        super(new MigLayout("insets 6 10 6 12, gap 10 1, wrap 3", "[]12[grow, fill, 0::]8[]"));
        this.icons = icons;
        add(icon, "spany 2");
        add(name, "wmin 0");
        add(state);
        add(summary, "wmin 0, spanx 2");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PluginRow> list, PluginRow row, int index, boolean selected, boolean focused) {
        Font font = UIManager.getFont("Label.font");
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        name.setFont(font.deriveFont(Font.BOLD));
        state.setFont(font);
        summary.setFont(font);
        name.setText(row.version().isEmpty() ? row.name() : row.name() + "  " + row.version());
        name.setForeground(list.getForeground());
        state.setText(row.state());
        state.setForeground(
                row.isWell() ? UIManager.getColor("Label.disabledForeground") : UIManager.getColor("Actions.Red"));
        summary.setText(row.isWell() || row.reason().isEmpty() ? row.summary() : row.reason());
        summary.setForeground(UIManager.getColor("Label.disabledForeground"));
        icon.setIcon(icons.icon(row.isWell() ? "puzzle" : "triangle-alert", 20));
        getAccessibleContext().setAccessibleName(row.name() + ", " + row.state());
        return this;
    }
}
