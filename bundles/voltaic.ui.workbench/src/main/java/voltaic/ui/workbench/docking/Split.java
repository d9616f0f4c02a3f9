package voltaic.ui.workbench.docking;

import java.util.ArrayList;
import java.util.List;

/**
 * Nodes side by side, or one above the other.
 *
 * @param key by which the split is told from others of its layout
 * @param isHorizontal whether they are side by side
 * @param children at least two, none of them split in the same direction
 * @param weights of the children; those of the visible ones share the room in their proportion
 */
public record Split(int key, boolean isHorizontal, List<Node> children, List<Double> weights) implements Node {
    public Split {
        children = List.copyOf(children);
        weights = List.copyOf(weights);
    }

    @Override
    public boolean isVisible() {
        return children.stream().anyMatch(Node::isVisible);
    }

    Split withWeights(List<Double> changed) {
        return new Split(key, isHorizontal, children, changed);
    }

    /** Without nodes that are empty, and with those in line that are split in the same direction; a single child takes the place. */
    static Node of(int key, boolean horizontal, List<Node> nodes, List<Double> shares) {
        List<Node> children = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Split inner && inner.isHorizontal == horizontal) {
                double whole = sum(inner.weights);
                for (int j = 0; j < inner.children.size(); j++) {
                    children.add(inner.children.get(j));
                    weights.add(inner.weights.get(j) * shares.get(i) / whole);
                }
            } else {
                children.add(nodes.get(i));
                weights.add(shares.get(i));
            }
        }
        if (children.size() == 1) {
            return children.get(0);
        }
        double whole = sum(weights);
        return new Split(
                key, horizontal, children, weights.stream().map(w -> w / whole).toList());
    }

    private static double sum(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
}
