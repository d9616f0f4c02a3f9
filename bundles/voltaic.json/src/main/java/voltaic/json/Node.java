package voltaic.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands. Immutable. */
sealed interface Node {
    /** An object without members. */
    Node EMPTY = new Members(Map.of(), new Mark(0, 0, null));

    Mark mark();

    /** The same value, standing where the mark says. */
    Node at(Mark mark);

    /** The value in maps, lists, strings, booleans, {@link Long}s and {@link Double}s. */
    Object value();

    /** What kind of value it is, in words, with the value itself if that is short. */
    String words();

    /**
     * A place in a text.
     *
     * @param origin given on the root of a text, and on a value that was moved to where it is now
     */
    record Mark(int line, int column, @Nullable Origin origin) {}

    /**
     * What a value and everything below it was read from.
     *
     * @param source the file or the option
     * @param pointer the pointer of the value in it
     * @param isFile whether lines and columns mean something to the user
     */
    record Origin(String source, String pointer, boolean isFile) {}

    /** An object, in the order of the text. */
    record Members(Map<String, Node> members, Mark mark) implements Node {
        public Members {
            members = Collections.unmodifiableMap(members);
        }

        Members with(String key, Node value) {
            Map<String, Node> changed = new LinkedHashMap<>(members);
            changed.put(key, value);
            return new Members(changed, mark);
        }

        @Override
        public Node at(Mark other) {
            return new Members(members, other);
        }

        @Override
        public Object value() {
            Map<String, Object> map = new LinkedHashMap<>();
            members.forEach((key, node) -> map.put(key, node.value()));
            return Collections.unmodifiableMap(map);
        }

        @Override
        public String words() {
            return "an object";
        }
    }

    /** An array. */
    record Items(List<Node> items, Mark mark) implements Node {
        public Items {
            items = Collections.unmodifiableList(items);
        }

        /** With entry i replaced, or appended if i is the size. */
        Items with(int i, Node value) {
            List<Node> changed = new ArrayList<>(items);
            if (i == changed.size()) {
                changed.add(value);
            } else {
                changed.set(i, value);
            }
            return new Items(changed, mark);
        }

        @Override
        public Node at(Mark other) {
            return new Items(items, other);
        }

        @Override
        public Object value() {
            return items.stream().map(Node::value).toList();
        }

        @Override
        public String words() {
            return "a list";
        }
    }

    /** A string, a boolean, a {@link Long} or a finite {@link Double}. */
    record Scalar(Object value, Mark mark) implements Node {
        private static final int SHORT = 60;

        @Override
        public Node at(Mark other) {
            return new Scalar(value, other);
        }

        @Override
        public String words() {
            if (value instanceof String text) {
                return "'" + (text.length() > SHORT ? text.substring(0, SHORT) + "…" : text) + "'";
            }
            return value instanceof Number number ? Numbers.plain(number) : value.toString();
        }
    }
}
