package voltaic.ui.workbench.docking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where parts stand in the window; immutable. Ids that begin with {@value #EDITOR} are those of editors, others those of views.
 *
 * <p>There is always one main stack; an id stands in one place only; no stack but the main one is without a tab.
 *
 * @param root the whole
 */
public record Layout(Node root) {
    /** How the ids of editors begin. */
    public static final String EDITOR = "file:";

    /** A layout with the main stack only. */
    public static Layout empty() {
        return new Layout(new Stack(0, List.of(), "", true));
    }

    /** All stacks, from left to right and from top to bottom. */
    public List<Stack> stacks() {
        List<Stack> stacks = new ArrayList<>();
        collect(root, stacks);
        return stacks;
    }

    /** The stack that editors open in. */
    public Stack main() {
        return stacks().stream().filter(Stack::isMain).findFirst().orElseThrow();
    }

    /** The stack that has the tab, open or closed. */
    public Optional<Stack> stackOf(String id) {
        return stacks().stream().filter(stack -> stack.contains(id)).findFirst();
    }

    /** The stack of that key. */
    public Optional<Stack> stack(int key) {
        return stacks().stream().filter(stack -> stack.key() == key).findFirst();
    }

    /** Whether the tab is open. */
    public boolean isOpen(String id) {
        return stackOf(id).filter(stack -> stack.open().contains(id)).isPresent();
    }

    /** The ids of all open tabs. */
    public List<String> open() {
        return stacks().stream().flatMap(stack -> stack.open().stream()).toList();
    }

    /** Opens a tab in the place that is kept for it, or else in a stack; it comes to the front. */
    public Layout open(String id, int stack) {
        return stackOf(id).isPresent()
                ? change(id, place -> place.withOpen(id, true))
                : move(id, stack, Optional.empty());
    }

    /** Gives a tab a place before another one, or at the end of a stack, and leaves in front what is in front. */
    public Layout keep(String id, int key, Optional<String> before, boolean open) {
        return new Layout(Tidy.tidy(
                Tidy.map(root, stack -> stack.key() == key ? stack.withPlace(id, before, open) : stack.without(id))));
    }

    /** Gives the place of a tab to another one. */
    public Layout rename(String id, String other) {
        return new Layout(Tidy.tidy(Tidy.map(root, stack -> stack.contains(other) ? stack.without(other) : stack)))
                .change(id, stack -> stack.withName(id, other));
    }

    /** Closes a tab and keeps its place. */
    public Layout close(String id) {
        return change(id, stack -> stack.withOpen(id, false));
    }

    /** Closes a tab and forgets its place. */
    public Layout remove(String id) {
        return change(id, stack -> stack.without(id));
    }

    /** Brings a tab to the front. */
    public Layout select(String id) {
        return change(id, stack -> stack.withSelected(id));
    }

    /** Moves a tab into a stack, before another one or at the end, or opens it there. */
    public Layout move(String id, int key, Optional<String> before) {
        if (stack(key).isEmpty() || before.equals(Optional.of(id))) {
            return this;
        }
        return new Layout(Tidy.tidy(Tidy.map(
                root,
                stack ->
                        stack.key() == key ? stack.with(id, before) : stack.contains(id) ? stack.without(id) : stack)));
    }

    /** Moves a tab into a new stack beside another one, which gives up half of its room. */
    public Layout moveBeside(String id, int key, Side side) {
        Optional<Stack> target = stack(key);
        if (target.isEmpty() || target.get().open().equals(List.of(id))) {
            return this;
        }
        Node without = Tidy.map(root, stack -> stack.contains(id) ? stack.without(id) : stack);
        return new Layout(Tidy.tidy(Tidy.replace(without, key, stack -> beside(stack, alone(id), side, 0.5))));
    }

    /** Moves a tab into a new stack along a side of the whole. */
    public Layout moveToEdge(String id, Side side, double weight) {
        Node without = Tidy.map(root, stack -> stack.contains(id) ? stack.without(id) : stack);
        return new Layout(Tidy.tidy(beside(without, alone(id), side, weight)));
    }

    /** Changes how the children of a split share its room. */
    public Layout resize(int split, List<Double> weights) {
        return new Layout(Tidy.resize(root, split, weights));
    }

    /** The same with these editors: those that have no place open in the main stack, others go. */
    public Layout withEditors(List<String> editors) {
        Layout layout = this;
        for (String id : open()) {
            if (isEditor(id) && !editors.contains(id)) {
                layout = layout.remove(id);
            }
        }
        Optional<String> front = layout.main().front();
        for (String id : editors) {
            if (layout.stackOf(id).isEmpty()) {
                layout = layout.open(id, layout.main().key());
            }
        }
        return front.isPresent() ? layout.select(front.get()) : layout;
    }

    /** The tab after an open one, through all stacks and round; −1 goes back. */
    public Optional<String> next(String id, int step) {
        List<String> open = open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int index = open.indexOf(id);
        return Optional.of(open.get(index < 0 ? 0 : Math.floorMod(index + step, open.size())));
    }

    /** Whether an id is that of an editor. */
    public static boolean isEditor(String id) {
        return id.startsWith(EDITOR);
    }

    private Layout change(String id, UnaryOperator<Stack> change) {
        return new Layout(Tidy.tidy(Tidy.map(root, stack -> stack.contains(id) ? change.apply(stack) : stack)));
    }

    private Stack alone(String id) {
        return new Stack(Tidy.unusedKey(root), List.of(new Tab(id, true)), id, false);
    }

    private Node beside(Node node, Stack added, Side side, double weight) {
        List<Node> children = side.isFirst() ? List.of(added, node) : List.of(node, added);
        List<Double> weights = side.isFirst() ? List.of(weight, 1 - weight) : List.of(1 - weight, weight);
        return new Split(Tidy.unusedKey(root) + 1, side.isHorizontal(), children, weights);
    }

    private static void collect(Node node, List<Stack> stacks) {
        if (node instanceof Stack stack) {
            stacks.add(stack);
        } else if (node instanceof Split split) {
            split.children().forEach(child -> collect(child, stacks));
        }
    }
}
