package voltaic.ui.workbench.docking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Rewrites trees, and keeps what holds of every layout. */
final class Tidy {
    private Tidy() {}

    static Node map(Node node, UnaryOperator<Stack> change) {
        if (node instanceof Split split) {
            return new Split(
                    split.key(),
                    split.isHorizontal(),
                    split.children().stream().map(child -> map(child, change)).toList(),
                    split.weights());
        }
        return change.apply((Stack) node);
    }

    static Node replace(Node node, int key, Function<Stack, Node> change) {
        if (node instanceof Split split) {
            return new Split(
                    split.key(),
                    split.isHorizontal(),
                    split.children().stream()
                            .map(child -> replace(child, key, change))
                            .toList(),
                    split.weights());
        }
        return node.key() == key ? change.apply((Stack) node) : node;
    }

    static Node resize(Node node, int key, List<Double> weights) {
        if (!(node instanceof Split split)) {
            return node;
        }
        List<Node> children = split.children().stream()
                .map(child -> resize(child, key, weights))
                .toList();
        boolean fits = split.key() == key
                && weights.size() == children.size()
                && weights.stream().allMatch(weight -> weight > 0 && weight <= 1);
        return Split.of(split.key(), split.isHorizontal(), children, fits ? weights : split.weights());
    }

    /** Without empty stacks, with one main stack, which has editors if any stack has. */
    static Node tidy(Node root) {
        return prune(withMain(root)).orElseThrow();
    }

    static int unusedKey(Node node) {
        int unused = node.key() + 1;
        if (node instanceof Split split) {
            for (Node child : split.children()) {
                unused = Math.max(unused, unusedKey(child));
            }
        }
        return unused;
    }

    private static Node withMain(Node root) {
        List<Stack> stacks = new Layout(root).stacks();
        Stack main = stacks.stream().filter(Stack::isMain).findFirst().orElseGet(() -> stacks.stream()
                .filter(Tidy::hasEditor)
                .findFirst()
                .orElse(stacks.get(stacks.size() / 2)));
        Optional<Stack> other = stacks.stream().filter(Tidy::hasEditor).findFirst();
        if (main.open().isEmpty() && other.isPresent()) {
            return handOver(root, main, other.get());
        }
        return map(root, stack -> stack.withMain(stack.key() == main.key()));
    }

    /** Makes another stack the main one; the places that were kept in the old one go with it. */
    private static Node handOver(Node root, Stack from, Stack to) {
        List<Tab> tabs = new ArrayList<>(to.tabs());
        tabs.addAll(from.tabs());
        return map(root, stack -> {
            if (stack.key() == to.key()) {
                return new Stack(to.key(), tabs, to.selected(), true);
            }
            return stack.key() == from.key() ? new Stack(from.key(), List.of(), "", false) : stack.withMain(false);
        });
    }

    private static boolean hasEditor(Stack stack) {
        return stack.open().stream().anyMatch(Layout::isEditor);
    }

    private static Optional<Node> prune(Node node) {
        if (node instanceof Stack stack) {
            return stack.isMain() || !stack.tabs().isEmpty() ? Optional.of(stack) : Optional.empty();
        }
        Split split = (Split) node;
        List<Node> children = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < split.children().size(); i++) {
            Optional<Node> child = prune(split.children().get(i));
            if (child.isPresent()) {
                children.add(child.get());
                weights.add(split.weights().get(i));
            }
        }
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(Split.of(split.key(), split.isHorizontal(), children, weights));
    }
}
