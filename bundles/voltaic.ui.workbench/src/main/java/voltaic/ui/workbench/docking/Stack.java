package voltaic.ui.workbench.docking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tabs of which one is in front.
 *
 * @param key by which the stack is told from others of its layout
 * @param tabs open ones, and places of closed ones
 * @param selected the id of the tab in front; the first open one is if this one is not open
 * @param isMain whether editors open here; shown even when it is empty
 */
public record Stack(int key, List<Tab> tabs, String selected, boolean isMain) implements Node {
    public Stack {
        tabs = List.copyOf(tabs);
    }

    @Override
    public boolean isVisible() {
        return isMain || tabs.stream().anyMatch(Tab::isOpen);
    }

    /** The ids of the open tabs. */
    public List<String> open() {
        return tabs.stream().filter(Tab::isOpen).map(Tab::id).toList();
    }

    /** The tab in front, if any is open. */
    public Optional<String> front() {
        List<String> open = open();
        return open.contains(selected) ? Optional.of(selected) : open.stream().findFirst();
    }

    boolean contains(String id) {
        return tabs.stream().anyMatch(tab -> tab.id().equals(id));
    }

    Stack without(String id) {
        return new Stack(key, tabs.stream().filter(tab -> !tab.id().equals(id)).toList(), after(id), isMain);
    }

    /** With a tab, open and in front, before another one or at the end. */
    Stack with(String id, Optional<String> before) {
        return withPlace(id, before, true).withSelected(id);
    }

    /** With a place for a tab, before another one or at the end. */
    Stack withPlace(String id, Optional<String> before, boolean open) {
        List<Tab> more = new ArrayList<>(without(id).tabs);
        int index = before.map(other -> ids(more).indexOf(other)).orElse(-1);
        more.add(index < 0 ? more.size() : index, new Tab(id, open));
        return new Stack(key, more, selected, isMain);
    }

    Stack withName(String id, String other) {
        List<Tab> changed = tabs.stream()
                .map(tab -> tab.id().equals(id) ? new Tab(other, tab.isOpen()) : tab)
                .toList();
        return new Stack(key, changed, selected.equals(id) ? other : selected, isMain);
    }

    Stack withOpen(String id, boolean open) {
        List<Tab> changed = tabs.stream()
                .map(tab -> tab.id().equals(id) ? new Tab(id, open) : tab)
                .toList();
        return new Stack(key, changed, open ? id : after(id), isMain);
    }

    Stack withSelected(String id) {
        return new Stack(key, tabs, id, isMain);
    }

    Stack withMain(boolean main) {
        return new Stack(key, tabs, selected, main);
    }

    private static List<String> ids(List<Tab> tabs) {
        return tabs.stream().map(Tab::id).toList();
    }

    /** What is in front when a tab goes: if that was in front, the one after it, or else before it. */
    private String after(String id) {
        List<String> open = open();
        int index = open.indexOf(id);
        if (index < 0 || !front().equals(Optional.of(id)) || open.size() == 1) {
            return selected.equals(id) ? "" : selected;
        }
        return open.get(index + 1 < open.size() ? index + 1 : index - 1);
    }
}
