package voltaic.ui.workbench.window;

import java.awt.Component;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import voltaic.ui.workbench.docking.Layout;
import voltaic.ui.workbench.docking.Side;
import voltaic.ui.workbench.docking.Stack;
import voltaic.ui.workbench.parts.EditorHost;

/** What can be done with a tab. */
final class TabMenu {
    private TabMenu() {}

    static void show(Shell shell, String id, Component on, int x, int y) {
        Desk desk = shell.desk();
        JPopupMenu menu = new JPopupMenu();
        add(menu, "Close", true, () -> shell.close(id));
        if (Layout.isEditor(id)) {
            List<EditorHost> others = desk.editors().stream()
                    .filter(host -> !host.id().equals(id))
                    .toList();
            add(menu, "Close others", !others.isEmpty(), () -> shell.saving().close(others));
            add(menu, "Close all", true, () -> shell.saving().close(desk.editors()));
        }
        menu.addSeparator();
        add(menu, desk.dock().isMaximised() ? "Restore size" : "Maximise", true, () -> {
            desk.activate(id);
            desk.dock().maximise(id);
        });
        int stack = desk.layout().stackOf(id).map(Stack::key).orElse(-1);
        boolean canSplit =
                desk.layout().stackOf(id).filter(s -> s.open().size() > 1).isPresent();
        add(menu, "Split to the right", canSplit, () -> {
            desk.layout(desk.layout().moveBeside(id, stack, Side.RIGHT));
            desk.activate(id);
        });
        add(menu, "Split downwards", canSplit, () -> {
            desk.layout(desk.layout().moveBeside(id, stack, Side.BOTTOM));
            desk.activate(id);
        });
        menu.show(on, x, y);
    }

    private static void add(JPopupMenu menu, String label, boolean enabled, Runnable action) {
        JMenuItem item = new JMenuItem(label);
        item.setEnabled(enabled);
        item.addActionListener(e -> action.run());
        menu.add(item);
    }
}
