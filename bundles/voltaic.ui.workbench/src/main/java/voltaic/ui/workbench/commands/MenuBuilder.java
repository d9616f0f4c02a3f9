package voltaic.ui.workbench.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import voltaic.ui.api.Icons;

/** Builds the menu bar. Entries are made when their menu is first opened, and asked whether they can be done whenever it opens. */
public final class MenuBuilder {
    private final Commands commands;
    private final Icons icons;

    /** For these commands. */
    public MenuBuilder(Commands commands, Icons icons) {
        this.commands = commands;
        this.icons = icons;
    }

    /** Fills the menu bar anew. */
    public void fill(JMenuBar bar) {
        bar.removeAll();
        Set<Integer> letters = new HashSet<>();
        for (MenuModel.Submenu submenu : MenuModel.of(commands.list())) {
            JMenu menu = menu(submenu);
            // The first letter that no menu before has: all are opened with Alt.
            submenu.label()
                    .toUpperCase(Locale.ROOT)
                    .chars()
                    .filter(letter -> Character.isLetter(letter) && letters.add(letter))
                    .findFirst()
                    .ifPresent(menu::setMnemonic);
            bar.add(menu);
        }
        bar.revalidate();
        bar.repaint();
    }

    private JMenu menu(MenuModel.Submenu submenu) {
        JMenu menu = new JMenu(submenu.label());
        menu.setName("menu:" + submenu.label());
        menu.addMenuListener(new Opening(menu, submenu.entries()));
        return menu;
    }

    private void fill(JPopupMenu popup, List<MenuModel.Entry> entries, List<CommandAction> actions) {
        for (MenuModel.Entry entry : entries) {
            if (entry instanceof MenuModel.Item item) {
                CommandAction action = new CommandAction(item.command(), commands);
                actions.add(action);
                popup.add(item(action));
            } else if (entry instanceof MenuModel.Submenu submenu) {
                popup.add(menu(submenu));
            } else {
                popup.addSeparator();
            }
        }
    }

    private AbstractButton item(CommandAction action) {
        action.refresh();
        JMenuItem item =
                action.command().selected().isPresent() ? KeyedItems.checkBox(action) : KeyedItems.item(action);
        item.setName("menu-item:" + action.command().id());
        item.setToolTipText(null);
        commands.key(action.command()).ifPresent(item::setAccelerator);
        if (!action.command().icon().isEmpty() && action.command().selected().isEmpty()) {
            item.setIcon(icons.icon(action.command().icon()));
        }
        return item;
    }

    private final class Opening implements MenuListener {
        private final JMenu menu;
        private final List<MenuModel.Entry> entries;
        private final List<CommandAction> actions = new ArrayList<>();

        Opening(JMenu menu, List<MenuModel.Entry> entries) {
            this.menu = menu;
            this.entries = entries;
        }

        @Override
        public void menuSelected(MenuEvent e) {
            if (menu.getMenuComponentCount() == 0) {
                fill(menu.getPopupMenu(), entries, actions);
            } else {
                actions.forEach(CommandAction::refresh);
            }
        }

        @Override
        public void menuDeselected(MenuEvent e) {}

        @Override
        public void menuCanceled(MenuEvent e) {}
    }
}
