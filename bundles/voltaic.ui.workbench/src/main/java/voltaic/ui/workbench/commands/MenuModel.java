package voltaic.ui.workbench.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.ui.api.Command;

/**
 * What menus hold. A submenu stands in the group and at the number of its first command, unless a number is given for it
 * ({@code Window/210 Theme/110}).
 */
public final class MenuModel {
    private static final List<String> TOP = List.of("File", "Edit", "Run", "View", "Plot", "Window", "Help");
    /** Menus of plug-ins stand before this one. */
    private static final String BEFORE = "Window";

    /** What stands in a menu. */
    public sealed interface Entry permits Item, Submenu, Gap {}

    /** A command. */
    public record Item(Command command) implements Entry {}

    /** A menu. */
    public record Submenu(String label, List<Entry> entries) implements Entry {}

    /** A line between groups. */
    public record Gap() implements Entry {}

    private final Map<String, MenuModel> submenus = new LinkedHashMap<>();
    private final Map<String, Integer> orders = new LinkedHashMap<>();
    private final List<Placed> items = new ArrayList<>();

    private record Placed(int order, Entry entry) {}

    private MenuModel() {}

    /** The menus of the window, from left to right. */
    public static List<Submenu> of(List<Command> commands) {
        MenuModel root = new MenuModel();
        TOP.forEach(root::submenu);
        for (Command command : commands) {
            MenuPath.of(command).ifPresent(path -> root.add(path.menus(), path.order(), command));
        }
        List<String> names = new ArrayList<>(TOP);
        root.submenus.keySet().stream()
                .filter(name -> !TOP.contains(name))
                .sorted()
                .forEach(name -> names.add(names.indexOf(BEFORE), name));
        return names.stream()
                .map(name -> new Submenu(
                        name,
                        Optional.ofNullable(root.submenus.get(name))
                                .orElseThrow()
                                .entries()))
                .filter(menu -> !menu.entries().isEmpty())
                .toList();
    }

    private MenuModel submenu(String name) {
        return submenus.computeIfAbsent(name, n -> new MenuModel());
    }

    private void add(List<String> menus, int order, Command command) {
        if (menus.isEmpty()) {
            items.add(new Placed(order, new Item(command)));
            return;
        }
        String first = menus.get(0);
        int space = first.indexOf(' ');
        boolean numbered = space > 0 && first.substring(0, space).matches("\\d{1,6}");
        String name = numbered ? first.substring(space + 1) : first;
        int place = numbered ? Integer.parseInt(first.substring(0, space)) : order;
        orders.merge(name, place, Math::min);
        submenu(name).add(menus.subList(1, menus.size()), order, command);
    }

    private List<Entry> entries() {
        List<Placed> all = new ArrayList<>(items);
        submenus.forEach(
                (name, menu) -> all.add(new Placed(orders.getOrDefault(name, 0), new Submenu(name, menu.entries()))));
        all.sort(Comparator.comparingInt(Placed::order));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i > 0 && all.get(i - 1).order() / 100 != all.get(i).order() / 100) {
                entries.add(new Gap());
            }
            entries.add(all.get(i).entry());
        }
        return entries;
    }
}
