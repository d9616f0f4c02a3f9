package voltaic.json;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.study.Axis.Target;

/** Reads {@code set}: the places that an axis, or a search, sets. */
final class TargetReader {
    private static final String ALLOWED =
            "a JSON Pointer into the base experiment, such as /ensembles/0/spins, or a list of these";

    private TargetReader() {}

    static List<Target> read(Cursor at) {
        if (!at.isList()) {
            return List.of(target(at));
        }
        List<Target> targets = new ArrayList<>();
        for (Cursor item : at.items(ALLOWED)) {
            targets.add(target(item));
        }
        if (targets.isEmpty()) {
            at.problem("set is empty; it is " + ALLOWED);
        }
        return targets;
    }

    private static Target target(Cursor at) {
        if (at.isText()) {
            return new Target(pointer(at));
        }
        if (!at.isObject()) {
            at.notAllowed(ALLOWED);
            return new Target("");
        }
        Fields fields = Fields.of(at, "a place that is set", List.of("pointer", "factor", "power"));
        return new Target(
                fields.required("pointer", "\"/channels/0/rate\"")
                        .map(TargetReader::pointer)
                        .orElse(""),
                number(fields, "factor"),
                number(fields, "power"));
    }

    private static double number(Fields fields, String key) {
        return fields.optional(key)
                .map(cursor -> cursor.number(value -> value != 0, "a number other than 0"))
                .orElse(1.0);
    }

    private static String pointer(Cursor at) {
        String pointer = at.text();
        try {
            List<String> path = JsonPointer.parse(pointer);
            if (path.isEmpty() && at.isText()) {
                at.problem("single values are set; the pointer is not empty, as in /time/end");
            } else if (!path.isEmpty() && path.get(0).equals("exports")) {
                at.problem("/exports belong to the whole study and stand in 'base'; an axis cannot set them");
            }
        } catch (IllegalArgumentException e) {
            at.problem(String.valueOf(e.getMessage()));
        }
        return pointer;
    }
}
