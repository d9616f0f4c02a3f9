package voltaic.ui.workbench.window;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import voltaic.ui.workbench.docking.Layout;

/** What can be done with a tab: commands, for a tab that need not be the active one. */
final class TabMenu {
    private TabMenu() {}

    static void show(Shell shell, String id, Component on, int x, int y) {
        Desk desk = shell.desk();
        TabCommands tabs = new TabCommands(shell);
        JPopupMenu menu = new JPopupMenu();
        add(menu, "file.close", "Close", Optional.of(() -> shell.close(id)));
        if (Layout.isEditor(id)) {
            add(menu, "file.close-others", "Close others", tabs.handler("file.close-others", id));
            add(menu, "file.close-all", "Close all", Optional.of(() -> shell.saving()
                    .close(desk.editors())));
        }
        menu.addSeparator();
        add(menu, "window.maximise", desk.dock().isMaximised() ? "Restore size" : "Maximise", Optional.of(() -> {
            desk.activate(id);
            desk.dock().maximise(id);
        }));
        add(menu, "window.split-right", "Split to the right", tabs.handler("window.split-right", id));
        add(menu, "window.split-down", "Split downwards", tabs.handler("window.split-down", id));
        add(menu, "window.move-tab", "Move to next stack", tabs.handler("window.move-tab", id));
        menu.show(on, x, y);
    }

    private static void add(JPopupMenu menu, String command, String label, Optional<Runnable> action) {
        JMenuItem item = new JMenuItem(label);
        item.setName("context." + command);
        item.setEnabled(action.isPresent());
        action.ifPresent(run -> item.addActionListener(e -> run.run()));
        menu.add(item);
    }
}
