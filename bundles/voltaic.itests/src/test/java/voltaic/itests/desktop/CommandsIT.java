package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;
import voltaic.itests.Inside;
import voltaic.itests.TestInstallation;

/** Everything that can be done is in a menu, in Quick Access, and has or can be given a key. */
@DesktopTest
class CommandsIT {
    @TempDir
    private static Path scratch;

    private static Desktop desktop;
    private static Screen screen;

    @BeforeAll
    static void open() throws Exception {
        desktop = Desktop.open(TestInstallation.in(scratch.resolve("voltaic")), scratch.resolve("user"));
        screen = desktop.screen();
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    @Test
    void contributedCommandsAreInMenus() throws Exception {
        Map<String, String> contributed = contributed();
        assertThat(contributed).hasSizeGreaterThan(20);
        assertThat(inMenus().keySet()).containsAll(contributed.keySet());
    }

    @Test
    void whatIsInAMenuIsInQuickAccess() {
        Map<String, String> menus = inMenus();
        assertThat(menus).hasSizeGreaterThan(60);
        screen.press("ctrl 3");
        screen.the("quick-access-popup");
        JTextField field = screen.the("quick-access", JTextField.class);
        JList<?> list = screen.the("quick-access-list", JList.class);
        Set<String> missing = new TreeSet<>();
        menus.forEach((id, label) -> {
            List<String> found = Edt.ask(() -> {
                field.setText(label.replace("…", ""));
                List<String> ids = new ArrayList<>();
                for (int i = 0; i < list.getModel().getSize(); i++) {
                    Object proposal = Inside.call(list.getModel().getElementAt(i), "proposal");
                    ids.add(Inside.call(proposal, "id").toString());
                }
                return ids;
            });
            if (!found.contains(id)) {
                missing.add(id + " (" + label + ")");
            }
        });
        screen.press("ESCAPE");
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsInAMenuHasOrCanBeGivenAKey() {
        Map<String, String> menus = inMenus();
        desktop.menu("Window", "window.keys");
        JTable table = screen.the("keys-table", JTable.class);
        Set<String> labels = Edt.ask(() -> {
            Set<String> all = new TreeSet<>();
            for (int row = 0; row < table.getModel().getRowCount(); row++) {
                all.add(table.getModel().getValueAt(row, 0).toString());
            }
            return all;
        });
        Shots.screen("commands-keys");
        screen.press("ESCAPE");
        screen.awaitGone("settings-dialog");
        assertThat(labels)
                .containsAll(menus.values().stream()
                        .map(label -> label.replace("…", ""))
                        .toList());
    }

    /** The commands of all providers: their labels by their ids. */
    private static Map<String, String> contributed() throws Exception {
        Map<String, String> labels = new TreeMap<>();
        ServiceReference<?>[] providers =
                desktop.inside().context().getAllServiceReferences("voltaic.ui.api.CommandProvider", null);
        for (ServiceReference<?> reference : providers) {
            Object provider = desktop.inside().context().getService(reference);
            List<?> commands = Edt.ask(() -> (List<?>) Inside.call(provider, "commands"));
            for (Object command : commands) {
                labels.put(
                        Inside.call(command, "id").toString(),
                        Inside.call(command, "label").toString());
            }
        }
        return labels;
    }

    /** What the menus hold: labels by the ids of commands. Entries are made when their menu opens. */
    private static Map<String, String> inMenus() {
        Map<String, String> labels = new TreeMap<>();
        JMenuBar bar = screen.the("menu-bar", JMenuBar.class);
        Edt.ask(() -> {
            for (int i = 0; i < bar.getMenuCount(); i++) {
                collect(bar.getMenu(i), labels);
            }
            MenuSelectionManager.defaultManager().clearSelectedPath();
            return null;
        });
        return labels;
    }

    private static void collect(JMenu menu, Map<String, String> labels) {
        menu.setSelected(true);
        for (Component entry : menu.getMenuComponents()) {
            if (entry instanceof JMenu submenu) {
                collect(submenu, labels);
            } else if (entry instanceof JMenuItem item && item.getName() != null) {
                labels.put(item.getName().replace("menu-item:", ""), item.getText());
            }
        }
        menu.setSelected(false);
    }
}
