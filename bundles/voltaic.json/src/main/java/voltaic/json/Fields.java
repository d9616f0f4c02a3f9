package voltaic.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import voltaic.plugin.Names;

/** The members of an object whose keys are known. */
final class Fields {
    private final Cursor at;
    private final String what;
    private final Map<String, Node> members;
    private final Set<String> misspelt = new HashSet<>();

    private Fields(Cursor at, String what, Map<String, Node> members) {
        this.at = at;
        this.what = what;
        this.members = members;
    }

    /**
     * Opens an object and reports the keys that it cannot have.
     *
     * @param what the object in words, such as {@code an ensemble}
     * @param keys every key that it can have
     */
    static Fields of(Cursor at, String what, List<String> keys) {
        Fields fields = open(at, what, "an object with the keys " + String.join(", ", keys));
        for (Map.Entry<String, Node> member : fields.members.entrySet()) {
            String key = member.getKey();
            if (!keys.contains(key)) {
                Names.nearest(key, keys).ifPresent(fields.misspelt::add);
                at.member(key, member.getValue())
                        .problem("unknown key '" + key + "' in " + what + Names.suggestion(key, keys));
            }
        }
        return fields;
    }

    /** Opens an object that can have any key. */
    static Fields open(Cursor at, String what, String allowed) {
        if (at.node() instanceof Node.Members object) {
            return new Fields(at, what, object.members());
        }
        at.notAllowed(allowed);
        return new Fields(at, what, Map.of());
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    List<Cursor> all() {
        return members.entrySet().stream()
                .map(member -> at.member(member.getKey(), member.getValue()))
                .toList();
    }

    Optional<Cursor> optional(String key) {
        return Optional.ofNullable(members.get(key)).map(node -> at.member(key, node));
    }

    /** A member that must be there; {@code example} shows how it could look. */
    Optional<Cursor> required(String key, String example) {
        Optional<Cursor> member = optional(key);
        // A misspelt key has been reported as such, and an object that is none as well.
        if (member.isEmpty() && !misspelt.contains(key) && at.isObject()) {
            at.problem(what + " lacks the key '" + key + "'; add for instance \"" + key + "\": " + example);
        }
        return member;
    }

    /** A text that must be there. */
    String requiredText(String key, String example) {
        return required(key, example).map(Cursor::name).orElse("");
    }

    /** A text that is empty where it is left out. */
    String text(String key) {
        return optional(key).map(Cursor::text).orElse("");
    }

    /** A list that is empty where it is left out. */
    List<Cursor> list(String key, String allowed) {
        return optional(key).map(cursor -> cursor.items(allowed)).orElse(List.of());
    }
}
