package voltaic.ui.views.welcome;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;
import voltaic.ui.views.QuietLabel;
import voltaic.ui.views.Styles;

/** The files that were opened last, as links. */
final class RecentFiles {
    private static final int MOST = 5;

    private final Workspace workspace;
    private final Workbench workbench;
    private final Icons icons;
    private final JPanel component = Styles.named(
            new JPanel(new MigLayout("insets 0, wrap 2, gapy 0", "[]10[grow, fill]", "[]")),
            "welcome.recent",
            "Recent files");
    private List<Path> shown = List.of();

    RecentFiles(Workspace workspace, Workbench workbench, Icons icons) {
        this.workspace = workspace;
        this.workbench = workbench;
        this.icons = icons;
        component.setOpaque(false);
        component.setVisible(false);
        refresh();
    }

    JComponent component() {
        return component;
    }

    void refresh() {
        List<Path> recent = workspace.recent().stream().limit(MOST).toList();
        if (recent.equals(shown)) {
            return;
        }
        shown = recent;
        component.removeAll();
        component.add(Styles.font(new JLabel("Recent"), "h4"), "span, gapbottom 4");
        for (Path file : recent) {
            String name = String.valueOf(file.getFileName());
            JButton link = Styles.link(name.replaceFirst("[.]voltaic[.]json$", ""), "Open " + file);
            link.setIcon(icons.icon(name.endsWith(".json") ? "flask-conical" : "chart-line"));
            link.setName("welcome.recent." + name);
            link.addActionListener(event -> workbench.open(file));
            component.add(link);
            component.add(new QuietLabel(folderOf(file)), "wmin 0");
        }
        component.setVisible(!recent.isEmpty());
        component.revalidate();
    }

    private String folderOf(Path file) {
        Path parent = file.getParent();
        Path root = workspace.root();
        if (parent == null || parent.equals(root)) {
            return "";
        }
        return parent.startsWith(root) ? root.relativize(parent).toString() : parent.toString();
    }
}
