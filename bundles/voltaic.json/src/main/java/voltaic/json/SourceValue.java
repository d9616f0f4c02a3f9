package voltaic.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value with the place in the text where it stands, in characters. Immutable.
 *
 * @param kind what it is
 * @param key the key it stands under; empty for what is no member of an object
 * @param pointer the JSON Pointer to it
 * @param keyStart where its key begins, quote included; {@code start} for what has no key
 * @param keyEnd where its key ends, quote included; {@code start} for what has no key
 * @param start where it begins
 * @param end where it ends
 * @param scalar a text, a truth value, a {@link Long} or a {@link Double}; the text as written for what is broken
 * @param literal the characters of a number as written; empty for what is none
 * @param children members or entries, in the order of the text
 */
public record SourceValue(
        Kind kind,
        String key,
        String pointer,
        int keyStart,
        int keyEnd,
        int start,
        int end,
        Object scalar,
        String literal,
        List<SourceValue> children) {
    /** What a value is. */
    public enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        TRUTH,
        /** Nothing stands where a value should. */
        MISSING,
        /** Characters that are no value. */
        BROKEN
    }

    public SourceValue {
        children = List.copyOf(children);
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** The member of that key, or the entry of that number; of equal keys the last, as JSON readers take it. */
    public Optional<SourceValue> child(String token) {
        Optional<SourceValue> found = Optional.empty();
        if (isObject()) {
            for (SourceValue child : children) {
                if (child.key().equals(token)) {
                    found = Optional.of(child);
                }
            }
        } else if (isList() && token.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(token);
            found = index < children.size() ? Optional.of(children.get(index)) : found;
        }
        return found;
    }

    /** What it says if it is a text, otherwise nothing. */
    public Optional<String> text() {
        return kind == Kind.TEXT ? Optional.of((String) scalar) : Optional.empty();
    }

    /** The value in maps, lists, texts, truth values, {@link Long}s and {@link Double}s. */
    public Object value() {
        if (isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            children.forEach(child -> map.put(child.key(), child.value()));
            return map;
        }
        if (isList()) {
            List<Object> list = new ArrayList<>();
            children.forEach(child -> list.add(child.value()));
            return list;
        }
        return scalar;
    }
}
