package voltaic.ui.workbench.docking;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Layouts as one line of text: {@code H(0.2:S(*explorer),0.8:M(+welcome -help))}. H and V are splits with the weights of their children,
 * S is a stack and M the main one; + marks an open tab, * the one in front, − the place of a closed one.
 */
public final class LayoutText {
    private final String text;
    private final Set<String> seen = new HashSet<>();
    private int at;
    private int key;

    private LayoutText(String text) {
        this.text = text;
    }

    /** Writes a layout. */
    public static String write(Layout layout) {
        return write(layout.root());
    }

    /** Reads a layout; nothing if the text is none. */
    public static Optional<Layout> read(String text) {
        LayoutText reader = new LayoutText(text);
        try {
            Node root = reader.node();
            return reader.at == text.length() ? Optional.of(new Layout(Tidy.tidy(root))) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException noLayout) {
            return Optional.empty();
        }
    }

    private static String write(Node node) {
        if (node instanceof Stack stack) {
            String front = stack.front().orElse("");
            return (stack.isMain() ? "M(" : "S(")
                    + stack.tabs().stream()
                            .map(tab -> mark(tab, front) + URLEncoder.encode(tab.id(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining(" "))
                    + ")";
        }
        Split split = (Split) node;
        List<String> children = new ArrayList<>();
        for (int i = 0; i < split.children().size(); i++) {
            children.add(String.format(
                            Locale.ROOT, "%.4f", Math.max(1e-4, split.weights().get(i)))
                    + ":"
                    + write(split.children().get(i)));
        }
        return (split.isHorizontal() ? "H(" : "V(") + String.join(",", children) + ")";
    }

    private static String mark(Tab tab, String front) {
        if (!tab.isOpen()) {
            return "-";
        }
        return tab.id().equals(front) ? "*" : "+";
    }

    private Node node() {
        char kind = text.charAt(at++);
        expect('(');
        return switch (kind) {
            case 'H', 'V' -> split(kind == 'H');
            case 'S', 'M' -> stack(kind == 'M');
            default -> throw new IllegalArgumentException("no node at " + at);
        };
    }

    private Node split(boolean horizontal) {
        int own = key++;
        List<Node> children = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        do {
            int colon = text.indexOf(':', at);
            double weight = Double.parseDouble(text.substring(at, Math.max(at, colon)));
            if (!(weight > 0 && weight < 1e3)) {
                throw new IllegalArgumentException("no weight at " + at);
            }
            at = colon + 1;
            weights.add(weight);
            children.add(node());
        } while (text.charAt(at++) == ',');
        at--;
        expect(')');
        return Split.of(own, horizontal, children, weights);
    }

    private Node stack(boolean main) {
        int own = key++;
        int end = text.indexOf(')', at);
        List<Tab> tabs = new ArrayList<>();
        String selected = "";
        for (String word : text.substring(at, end).split(" ", -1)) {
            if (word.length() > 1) {
                String id = URLDecoder.decode(word.substring(1), StandardCharsets.UTF_8);
                char mark = word.charAt(0);
                if (mark != '+' && mark != '*' && mark != '-') {
                    throw new IllegalArgumentException("no tab at " + at);
                }
                if (seen.add(id)) {
                    tabs.add(new Tab(id, mark != '-'));
                    selected = mark == '*' ? id : selected;
                }
            }
        }
        at = end + 1;
        return new Stack(own, tabs, selected, main);
    }

    private void expect(char wanted) {
        if (text.charAt(at++) != wanted) {
            throw new IllegalArgumentException("no " + wanted + " at " + at);
        }
    }
}
