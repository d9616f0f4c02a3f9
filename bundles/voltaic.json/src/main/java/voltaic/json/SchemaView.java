package voltaic.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a JSON Schema says of a value at a place in a text: the parts that apply there, references resolved. */
final class SchemaView {
    private static final String DEFINITIONS = "#/$defs/";

    private final Map<?, ?> schema;

    SchemaView(Map<?, ?> schema) {
        this.schema = schema;
    }

    /** The parts that apply to the last of the values, and to a child of it if {@code token} is given. */
    List<Map<?, ?>> at(List<SourceValue> path, Optional<String> token) {
        List<Map<?, ?>> parts = expand(List.of(schema), path.get(0));
        for (int i = 1; i < path.size(); i++) {
            String step = token(path.get(i - 1), path.get(i));
            parts = expand(step(parts, path.get(i - 1), step), path.get(i));
        }
        if (token.isEmpty()) {
            return parts;
        }
        return expand(step(parts, path.get(path.size() - 1), token.get()), null);
    }

    private static String token(SourceValue parent, SourceValue child) {
        return parent.isObject()
                ? child.key()
                : Integer.toString(parent.children().indexOf(child));
    }

    private List<Map<?, ?>> step(List<Map<?, ?>> parts, SourceValue parent, String token) {
        List<Map<?, ?>> next = new ArrayList<>();
        for (Map<?, ?> part : parts) {
            if (parent.isList()) {
                add(next, part.get("items"));
            } else if (part.get("properties") instanceof Map<?, ?> properties && properties.containsKey(token)) {
                add(next, properties.get(token));
            } else {
                add(next, part.get("additionalProperties"));
            }
        }
        return next;
    }

    private static void add(List<Map<?, ?>> list, @Nullable Object part) {
        if (part instanceof Map<?, ?> map) {
            list.add(map);
        }
    }

    private List<Map<?, ?>> expand(List<Map<?, ?>> parts, @Nullable SourceValue value) {
        Set<Map<?, ?>> all = new LinkedHashSet<>();
        parts.forEach(part -> expand(part, value, all));
        return List.copyOf(all);
    }

    private void expand(Map<?, ?> part, @Nullable SourceValue value, Set<Map<?, ?>> all) {
        if (!all.add(part)) {
            return;
        }
        if (part.get("$ref") instanceof String reference) {
            definition(reference).ifPresent(target -> expand(target, value, all));
        }
        for (String key : List.of("allOf", "oneOf", "anyOf")) {
            if (part.get(key) instanceof List<?> list) {
                list.forEach(item -> {
                    if (item instanceof Map<?, ?> map && admits(map, value)) {
                        expand(map, value, all);
                    }
                });
            }
        }
        if (part.get("if") instanceof Map<?, ?> condition) {
            Object branch = part.get(holds(condition, value) ? "then" : "else");
            if (branch instanceof Map<?, ?> map) {
                expand(map, value, all);
            }
        }
    }

    Optional<Map<?, ?>> definition(String reference) {
        Object definitions = schema.get("$defs");
        return definitions instanceof Map<?, ?> map
                        && reference.startsWith(DEFINITIONS)
                        && map.get(reference.substring(DEFINITIONS.length())) instanceof Map<?, ?> target
                ? Optional.of(target)
                : Optional.empty();
    }

    /** Of alternatives for lists and objects, those that fit what is there already. */
    private static boolean admits(Map<?, ?> part, @Nullable SourceValue value) {
        if (value == null || !(part.get("type") instanceof String type)) {
            return true;
        }
        return switch (type) {
            case "object" -> !value.isList();
            case "array" -> !value.isObject();
            default -> true;
        };
    }

    /** Whether members have the constant values that a condition asks for; one that is missing has none. */
    private static boolean holds(Map<?, ?> condition, @Nullable SourceValue value) {
        if (value == null || !(condition.get("properties") instanceof Map<?, ?> properties)) {
            return false;
        }
        Map<Object, Object> wanted = new HashMap<>();
        properties.forEach((key, property) -> {
            if (property instanceof Map<?, ?> map && map.containsKey("const")) {
                wanted.put(key, map.get("const"));
            }
        });
        return wanted.entrySet().stream().allMatch(entry -> value.child(String.valueOf(entry.getKey()))
                .filter(child -> child.scalar().equals(entry.getValue()))
                .isPresent());
    }
}
