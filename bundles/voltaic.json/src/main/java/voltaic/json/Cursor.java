package voltaic.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import voltaic.json.Node.Origin;

/**
 * A value in a tree, with the way that leads to it. What is wrong is reported, and a harmless value is handed back in
 * its place, so that one reading finds every mistake; whoever starts a reading throws if anything was reported.
 */
final class Cursor {
    private final Node node;
    private final Origin origin;
    private final String pointer;
    private final String label;
    private final Problems problems;

    private Cursor(Node node, Origin inherited, String pointer, String label, Problems problems) {
        Origin own = node.mark().origin();
        this.node = node;
        this.origin = own == null ? inherited : own;
        this.pointer = own == null ? pointer : own.pointer();
        this.label = label;
        this.problems = problems;
    }

    /** Mistakes, each once, in the order in which they were found. */
    static final class Problems {
        private final Set<Problem> found = new LinkedHashSet<>();

        void add(Place place, String text) {
            found.add(new Problem(place, text));
        }

        boolean isEmpty() {
            return found.isEmpty();
        }

        void throwIfAny() {
            if (!found.isEmpty()) {
                throw new InvalidDocumentException(List.copyOf(found));
            }
        }
    }

    /** At the root of a text. */
    static Cursor root(Node node, Problems problems) {
        Origin unknown = new Origin("", "", false);
        return new Cursor(node, unknown, "", "the file", problems);
    }

    Node node() {
        return node;
    }

    Place place() {
        return origin.isFile()
                ? new Place(origin.source(), node.mark().line(), node.mark().column(), pointer)
                : new Place(origin.source(), 0, 0, pointer);
    }

    /** The last word of the pointer. */
    String label() {
        return label;
    }

    Problems problems() {
        return problems;
    }

    void problem(String text) {
        problems.add(place(), text);
    }

    /** Reports that this value is not what it can be. */
    void notAllowed(String allowed) {
        problem(label + " is " + node.words() + "; it must be " + allowed);
    }

    /** The member of an object; it must be there. */
    Cursor member(String key, Node member) {
        return new Cursor(member, origin, JsonPointer.append(pointer, key), key, problems);
    }

    /** The entries of a list; none, and a report, if this is no list. */
    List<Cursor> items(String allowed) {
        if (!(node instanceof Node.Items list)) {
            notAllowed(allowed);
            return List.of();
        }
        List<Cursor> cursors = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            String token = Integer.toString(i);
            cursors.add(new Cursor(
                    list.items().get(i),
                    origin,
                    JsonPointer.append(pointer, token),
                    "entry " + (i + 1) + " of " + label,
                    problems));
        }
        return cursors;
    }

    boolean isText() {
        return node.value() instanceof String;
    }

    boolean isList() {
        return node instanceof Node.Items;
    }

    boolean isObject() {
        return node instanceof Node.Members;
    }

    /** A text; empty, and a report, if this is none. */
    String text() {
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof String text) {
            return text;
        }
        notAllowed("a text");
        return "";
    }

    /** A text that says something. */
    String name() {
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof String text && !text.isBlank()) {
            return text;
        }
        notAllowed("a text that is not empty");
        return "";
    }

    /** A truth value; false, and a report, if this is none. */
    boolean truth() {
        if (node.value() instanceof Boolean truth) {
            return truth;
        }
        notAllowed("true or false");
        return false;
    }

    /** A finite number that passes a test; NaN, and a report, if this is none. */
    double number(Predicate<Double> test, String allowed) {
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof Number number) {
            double value = number.doubleValue();
            if (test.test(value)) {
                return value;
            }
        }
        notAllowed(allowed);
        return Double.NaN;
    }

    /** A whole number, written as {@code 100}, {@code 1e2} or {@code 100.0}; the least one, and a report, if this is none. */
    int whole(int least, int greatest) {
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof Number number) {
            double value = number.doubleValue();
            if (value == Math.rint(value) && value >= least && value <= greatest) {
                return (int) value;
            }
        }
        notAllowed("a whole number from " + least + " to " + greatest);
        return least;
    }
}
