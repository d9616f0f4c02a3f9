package voltaic.ui.workbench.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.ui.api.Command;

/**
 * Where a command stands: {@code Window/Theme/110}.
 *
 * @param menus the menu and its submenus
 * @param order among the entries of the last menu; hundreds are groups
 */
record MenuPath(List<String> menus, int order) {
    /** Where a command stands; nothing if its path names no menu. */
    static Optional<MenuPath> of(Command command) {
        List<String> menus = new ArrayList<>(List.of(command.menu().split("/")));
        if (menus.get(0).isBlank()) {
            return Optional.empty();
        }
        int order = 900;
        String last = menus.get(menus.size() - 1);
        if (last.matches("\\d{1,6}")) {
            order = Integer.parseInt(last);
            menus.remove(menus.size() - 1);
        }
        return menus.isEmpty() ? Optional.empty() : Optional.of(new MenuPath(List.copyOf(menus), order));
    }
}
