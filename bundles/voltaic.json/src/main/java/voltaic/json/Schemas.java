package voltaic.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of JSON Schema. */
final class Schemas {
    private Schemas() {}

    static Map<String, Object> ref(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    static Map<String, Object> text(String description) {
        return map("type", "string", "description", description);
    }

    static Map<String, Object> list(Map<String, Object> item, String description) {
        return map("type", "array", "items", item, "description", description);
    }

    static Map<String, Object> listOf(String definition, String description) {
        return list(ref(definition), description);
    }

    /** An object of exactly these properties. */
    static Map<String, Object> object(String description, List<String> required, Map<String, Object> properties) {
        return map(
                "type",
                "object",
                "description",
                description,
                "required",
                required,
                "properties",
                properties,
                "additionalProperties",
                false);
    }

    /** An object of any keys with the same form of value. */
    static Map<String, Object> anyKeys(Map<String, Object> value, String description) {
        return map("type", "object", "description", description, "additionalProperties", value);
    }

    /** A map in this order: key, value, key, value … */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** The key by which editors find this schema. */
    static Map<String, Object> location() {
        return text("Where this schema lies, for editors; passed over otherwise.");
    }
}
