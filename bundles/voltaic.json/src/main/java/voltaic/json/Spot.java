package voltaic.json;

import java.util.Optional;

/**
 * A place in a text where a key or a value can be put.
 *
 * @param parent the object or the list it is in
 * @param isKey whether a key belongs here
 * @param token the key, or the number of the entry, that the value belongs to
 * @param written what stands there so far, without quotes
 * @param hasColon whether a colon follows the key already
 * @param from where what stands there begins
 * @param to where it ends
 */
record Spot(SourceValue parent, boolean isKey, String token, String written, boolean hasColon, int from, int to) {

    static Spot at(SourceText source, int offset) {
        SourceValue around = source.around(offset);
        boolean inside = around.start() < offset && (offset < around.end() || isOpen(source, around));
        if ((around.isObject() || around.isList()) && inside) {
            int size = around.children().size();
            Optional<SourceValue> before = around.children().stream()
                    .filter(child -> child.kind() == SourceValue.Kind.MISSING && child.start() >= offset)
                    .filter(child -> child.keyEnd() < offset)
                    .findFirst();
            if (before.isPresent()) {
                return new Spot(around, false, before.get().key(), "", true, offset, offset);
            }
            return new Spot(around, around.isObject(), Integer.toString(size), "", false, offset, offset);
        }
        SourceValue parent = parent(source, around);
        if (offset <= around.keyEnd() && around.keyEnd() > around.keyStart()) {
            boolean hasColon = around.start() > around.keyEnd() || around.kind() != SourceValue.Kind.MISSING;
            return new Spot(parent, true, around.key(), around.key(), hasColon, around.keyStart(), around.keyEnd());
        }
        String token = parent.isObject()
                ? around.key()
                : Integer.toString(parent.children().indexOf(around));
        boolean isScalar = !around.isObject() && !around.isList();
        int from = around.kind() == SourceValue.Kind.MISSING ? offset : around.start();
        int to = around.kind() == SourceValue.Kind.MISSING ? offset : around.end();
        return new Spot(parent, false, token, isScalar ? String.valueOf(around.scalar()) : "", true, from, to);
    }

    /** Whether the closing bracket is missing, so that what comes after still is inside. */
    private static boolean isOpen(SourceText source, SourceValue value) {
        char last = source.text().charAt(value.end() - 1);
        return (last != '}' && last != ']') || value.end() - value.start() < 2;
    }

    private static SourceValue parent(SourceText source, SourceValue value) {
        if (value.pointer().isEmpty()) {
            return value;
        }
        return source.nearest(value.pointer().substring(0, value.pointer().lastIndexOf('/')));
    }

    TextEdit edit(String insert) {
        return new TextEdit(from, to - from, insert);
    }
}
