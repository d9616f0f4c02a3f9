package voltaic.json;

import java.util.ArrayList;
import java.util.List;
import voltaic.core.Diagnostic;

/** JSON Pointers, RFC 6901. */
final class JsonPointer {
    private JsonPointer() {}

    /**
     * The words of a pointer.
     *
     * @throws IllegalArgumentException if it is none, with the reason
     */
    static List<String> parse(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException(
                    "'" + pointer + "' is not a JSON Pointer; it begins with '/', as in /time/end");
        }
        List<String> tokens = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            tokens.add(unescape(pointer, token));
        }
        return List.copyOf(tokens);
    }

    /** The pointer to a member or an entry of what {@code parent} points to. */
    static String append(String parent, String token) {
        return parent + "/" + Diagnostic.pointerWord(token);
    }

    private static String unescape(String pointer, String token) {
        for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
            if (i + 1 == token.length() || (token.charAt(i + 1) != '0' && token.charAt(i + 1) != '1')) {
                throw new IllegalArgumentException(
                        "'" + pointer + "' is not a JSON Pointer; in it, ~ is written ~0 and / inside a name ~1");
            }
        }
        return token.replace("~1", "/").replace("~0", "~");
    }
}
