package voltaic.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.plugin.Names;

/** Finds and sets values in trees by pointer. */
final class TreeEditor {
    private TreeEditor() {}

    /** A pointer that leads nowhere; the message says where it breaks off, and the nearest name. */
    static final class NoSuchPlaceException extends Exception {
        private static final long serialVersionUID = 1;

        NoSuchPlaceException(String message) {
            super(message);
        }
    }

    /** The tree with one value set: a value that is there is replaced, a last key that is not is added. */
    static Node set(Node root, List<String> path, Node value) throws NoSuchPlaceException {
        return set(root, path, 0, value);
    }

    private static Node set(Node at, List<String> path, int depth, Node value) throws NoSuchPlaceException {
        if (depth == path.size()) {
            return value;
        }
        String token = path.get(depth);
        boolean last = depth == path.size() - 1;
        if (at instanceof Node.Members object) {
            Node child = object.members().get(token);
            if (child == null && !last) {
                throw missing(object, token);
            }
            return object.with(token, child == null ? value : set(child, path, depth + 1, value));
        }
        if (at instanceof Node.Items list) {
            if (last && token.equals("-")) {
                return list.with(list.items().size(), value);
            }
            int i = index(list, token);
            return list.with(i, set(list.items().get(i), path, depth + 1, value));
        }
        throw new NoSuchPlaceException(inside(token, at));
    }

    /** The value that a pointer leads to, if there is one. */
    static Optional<Node> find(Node root, List<String> path) {
        Node at = root;
        for (String token : path) {
            Optional<Node> next = child(at, token);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private static Optional<Node> child(Node at, String token) {
        if (at instanceof Node.Members object) {
            return Optional.ofNullable(object.members().get(token));
        }
        if (at instanceof Node.Items list && isIndex(token, list.items().size())) {
            return Optional.of(list.items().get(Integer.parseInt(token)));
        }
        return Optional.empty();
    }

    /** The place of a value; where there is none, that of the innermost value around it. */
    static Cursor nearest(Cursor root, List<String> path) {
        Cursor at = root;
        for (String token : path) {
            Optional<Node> next = child(at.node(), token);
            if (next.isEmpty()) {
                return at;
            }
            at = at.member(token, next.get());
        }
        return at;
    }

    private static int index(Node.Items list, String token) throws NoSuchPlaceException {
        int size = list.items().size();
        if (!isIndex(token, size)) {
            throw new NoSuchPlaceException("there is no entry '" + token + "' in a list of " + size + "; allowed: "
                    + range(size) + "- to append");
        }
        return Integer.parseInt(token);
    }

    private static String range(int size) {
        if (size == 0) {
            return "";
        }
        return (size == 1 ? "0" : "0 to " + (size - 1)) + ", and as the last word ";
    }

    private static boolean isIndex(String token, int size) {
        // RFC 6901: digits without leading zeros.
        return token.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(token) < size;
    }

    private static NoSuchPlaceException missing(Node.Members object, String token) {
        Map<String, Node> members = object.members();
        return new NoSuchPlaceException("there is no '" + token + "'" + Names.suggestion(token, members.keySet()));
    }

    private static String inside(String token, Node value) {
        return "there is no '" + token + "' inside " + value.words();
    }
}
