package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JScrollBar;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** Goes through all views and editors: what can be clicked there is a command, or takes the keyboard itself. */
@DesktopTest
class ReachIT {
    /** What buttons that are no namesakes of their commands do. */
    private static final Map<String, String> COMMANDS = Map.of("result-cancel", "jobs.cancel");

    @TempDir
    private static Path scratch;

    private static Desktop desktop;
    private static Screen screen;
    private static Map<String, JMenuItem> menus;

    @BeforeAll
    static void open() throws Exception {
        desktop = Desktop.open(TestInstallation.in(scratch.resolve("voltaic")), scratch.resolve("user"));
        screen = desktop.screen();
        menus = menus();
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    @Test
    void everyMenuOpensByALetter() {
        JMenuBar bar = screen.the("menu-bar", JMenuBar.class);
        Set<Integer> letters = new TreeSet<>();
        for (int i = 0; i < bar.getMenuCount(); i++) {
            JMenu menu = bar.getMenu(i);
            assertThat(menu.getMnemonic()).as(menu.getText()).isNotZero();
            assertThat(letters.add(menu.getMnemonic())).as(menu.getText()).isTrue();
        }
    }

    @Test
    void whatCanBeClickedInAViewCanBeDoneWithoutTheMouse() {
        Set<String> views = new TreeSet<>(menus.keySet());
        views.removeIf(id -> !id.startsWith("view.show-"));
        assertThat(views).hasSizeGreaterThan(7);
        Set<String> seen = new TreeSet<>();
        Set<String> mouseOnly = new TreeSet<>();
        for (String view : views) {
            execute(view);
            screen.settle();
            look(seen, mouseOnly);
        }
        assertThat(seen).hasSizeGreaterThan(views.size());
        assertThat(mouseOnly).isEmpty();
    }

    @Test
    void whatCanBeClickedInAnEditorCanBeDoneWithoutTheMouse() {
        Set<String> seen = new TreeSet<>();
        Set<String> mouseOnly = new TreeSet<>();
        desktop.quickAccess("figure-2");
        ExperimentPage page = new ExperimentPage(desktop, "figure-2");
        page.awaitReady();
        page.showSource();
        look(seen, mouseOnly);
        page.showDesign();
        look(seen, mouseOnly);
        screen.press("F5");
        new ResultPage(desktop).awaitDone();
        JTabbedPane pages = screen.the("result-pages", JTabbedPane.class);
        for (int i = 0; i < pages.getTabCount(); i++) {
            int at = i;
            Edt.ask(() -> {
                pages.setSelectedIndex(at);
                return null;
            });
            screen.settle();
            look(seen, mouseOnly);
        }
        assertThat(seen).contains("model.add-battery", "experiment-run", "plot.export", "plot.compare");
        assertThat(mouseOnly).isEmpty();
    }

    @Test
    void contextMenusHoldCommands() {
        desktop.quickAccess("figure-2");
        ExperimentPage page = new ExperimentPage(desktop, "figure-2");
        page.showSource();
        Set<String> seen = new TreeSet<>(context(page.source()));
        page.showDesign();
        seen.addAll(context(screen.the("arrangement-picture", JComponent.class)));
        execute("view.show-project-explorer");
        seen.addAll(context(screen.the(JTree.class, tree -> isOf(tree, "project-explorer"))));
        seen.addAll(context(screen.the("stack", JTabbedPane.class)));
        assertThat(seen).hasSizeGreaterThan(15).contains("edit.paste", "model.remove", "window.split-right");
        assertThat(menus.keySet()).containsAll(seen);
    }

    /** The commands of the menu that a click with the right button opens. */
    private static Set<String> context(JComponent component) {
        screen.contextMenu(component);
        JPopupMenu menu = screen.the(JPopupMenu.class, popup -> true);
        Set<String> commands = Edt.ask(() -> {
            Set<String> names = new TreeSet<>();
            for (MenuElement element : menu.getSubElements()) {
                names.add(String.valueOf(element.getComponent().getName()).replace("context.", ""));
            }
            MenuSelectionManager.defaultManager().clearSelectedPath();
            menu.setVisible(false);
            return names;
        });
        assertThat(commands).isNotEmpty();
        return commands;
    }

    /** Notes the buttons of all parts that are shown, and those that only the mouse reaches. */
    private static void look(Set<String> seen, Set<String> mouseOnly) {
        Edt.ask(() -> {
            for (Component component : Screen.all()) {
                if (component instanceof AbstractButton button && isOfAPart(button) && !isOfAnotherControl(button)) {
                    String name = String.valueOf(button.getName());
                    seen.add(name);
                    if (!button.isFocusable() && !menus.containsKey(COMMANDS.getOrDefault(name, name))) {
                        mouseOnly.add(name + " " + button.getText() + " " + button.getToolTipText());
                    }
                }
            }
            return null;
        });
    }

    private static boolean isOf(Component component, String part) {
        return ancestors(component).anyMatch(at -> ("part:" + part).equals(at.getName()));
    }

    private static boolean isOfAPart(Component component) {
        return ancestors(component).anyMatch(at -> String.valueOf(at.getName()).startsWith("part:"));
    }

    /** Arrows of lists, scroll bars, tabs and the like, which have keys of their own. */
    private static boolean isOfAnotherControl(Component component) {
        return ancestors(component)
                .skip(1)
                .anyMatch(at -> at instanceof JComboBox
                        || at instanceof JScrollBar
                        || at instanceof JSpinner
                        || at instanceof JTextComponent
                        || at instanceof JTable
                        || at instanceof JList
                        || (at instanceof JTabbedPane tabs && tabs == component.getParent()));
    }

    private static Stream<Component> ancestors(Component component) {
        return Stream.iterate(component, at -> at != null, Component::getParent);
    }

    private static void execute(String command) {
        JTextField field = screen.the("quick-access", JTextField.class);
        assertThat(field.isShowing()).isTrue();
        Edt.ask(() -> {
            menus.get(command).doClick(0);
            return null;
        });
        screen.settle();
    }

    /** The entries of all menus, by their commands. */
    private static Map<String, JMenuItem> menus() {
        Map<String, JMenuItem> items = new TreeMap<>();
        JMenuBar bar = screen.the("menu-bar", JMenuBar.class);
        Edt.ask(() -> {
            for (int i = 0; i < bar.getMenuCount(); i++) {
                collect(bar.getMenu(i), items);
            }
            MenuSelectionManager.defaultManager().clearSelectedPath();
            return null;
        });
        return items;
    }

    private static void collect(JMenu menu, Map<String, JMenuItem> items) {
        menu.setSelected(true);
        for (Component entry : menu.getMenuComponents()) {
            if (entry instanceof JMenu submenu) {
                collect(submenu, items);
            } else if (entry instanceof JMenuItem item && item.getName() != null) {
                items.put(item.getName().replace("menu-item:", ""), item);
            }
        }
        menu.setSelected(false);
    }
}
