package voltaic.json;

import java.util.ArrayList;
import java.util.List;
import voltaic.json.SourceValue.Kind;

/**
 * Finds the values in a text that may be half-written: commas, colons, values and closing brackets may be missing. Whether a
 * text is JSON is for {@link TreeParser} to say.
 */
final class SourceParser {
    private static final String DELIMITERS = ",:]}[{\"";

    private final String text;
    private final List<SourceText.Mistake> mistakes = new ArrayList<>();
    private int at;

    SourceParser(String text) {
        this.text = text;
    }

    List<SourceText.Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    SourceValue root() {
        skipSpace();
        SourceValue root = value("", "", at, at, 0);
        skipSpace();
        if (at < text.length()) {
            mistake(at, "there is more text after the end of the JSON value");
        }
        return root;
    }

    private SourceValue value(String key, String pointer, int keyStart, int keyEnd, int depth) {
        skipSpace();
        int start = at;
        if (isAtEnd() || ",:]}".indexOf(peek()) >= 0) {
            mistake(start, "a value is missing");
            return new SourceValue(Kind.MISSING, key, pointer, keyStart, keyEnd, start, start, "", "", List.of());
        }
        char first = peek();
        if ((first == '{' || first == '[') && depth < TreeParser.MAX_DEPTH) {
            at++;
            List<SourceValue> children = first == '{' ? members(pointer, depth + 1) : items(pointer, depth + 1);
            Kind kind = first == '{' ? Kind.OBJECT : Kind.LIST;
            return new SourceValue(kind, key, pointer, keyStart, keyEnd, start, at, "", "", children);
        }
        if (first == '"') {
            String string = string();
            return new SourceValue(Kind.TEXT, key, pointer, keyStart, keyEnd, start, at, string, "", List.of());
        }
        return word(key, pointer, keyStart, keyEnd);
    }

    private SourceValue word(String key, String pointer, int keyStart, int keyEnd) {
        int start = at;
        String word = word();
        Kind kind = Kind.BROKEN;
        Object value = word;
        String literal = "";
        if (word.equals("true") || word.equals("false")) {
            kind = Kind.TRUTH;
            value = Boolean.valueOf(word);
        } else if (SourceText.isNumber(word)) {
            kind = Kind.NUMBER;
            value = number(word);
            literal = word;
        } else {
            mistake(start, "'" + word + "' is no JSON value");
        }
        return new SourceValue(kind, key, pointer, keyStart, keyEnd, start, at, value, literal, List.of());
    }

    private static Object number(String word) {
        if (word.matches("-?[0-9]{1,18}")) {
            return Long.valueOf(word);
        }
        return Double.valueOf(word);
    }

    private List<SourceValue> members(String pointer, int depth) {
        List<SourceValue> members = new ArrayList<>();
        boolean wantsComma = false;
        while (true) {
            skipSpace();
            if (closes('}', ']')) {
                return members;
            }
            if (peek() == ',') {
                if (!wantsComma) {
                    mistake(at, "a key is missing before this comma");
                }
                wantsComma = false;
                at++;
                continue;
            }
            if (wantsComma) {
                mistake(at, "a comma is missing");
            }
            members.add(member(pointer, depth));
            wantsComma = true;
        }
    }

    private SourceValue member(String pointer, int depth) {
        int keyStart = at;
        String key;
        if (peek() == '"') {
            key = string();
        } else if (DELIMITERS.indexOf(peek()) >= 0) {
            mistake(at, "a key in quotes is expected");
            key = "";
            if (peek() != ':') {
                // Whatever stands here is the value of no key.
                return value(key, JsonPointer.append(pointer, key), keyStart, keyStart, depth);
            }
        } else {
            mistake(at, "keys stand in quotes");
            key = word();
        }
        int keyEnd = at;
        String own = JsonPointer.append(pointer, key);
        skipSpace();
        if (!isAtEnd() && peek() == ':') {
            at++;
            return value(key, own, keyStart, keyEnd, depth);
        }
        mistake(at, "a colon and a value are missing");
        return new SourceValue(Kind.MISSING, key, own, keyStart, keyEnd, keyEnd, keyEnd, "", "", List.of());
    }

    private List<SourceValue> items(String pointer, int depth) {
        List<SourceValue> items = new ArrayList<>();
        boolean wantsComma = false;
        while (true) {
            skipSpace();
            if (closes(']', '}')) {
                return items;
            }
            if (peek() == ',' || peek() == ':') {
                if (!wantsComma || peek() == ':') {
                    mistake(at, "an entry is missing here");
                }
                wantsComma = false;
                at++;
                continue;
            }
            if (wantsComma) {
                mistake(at, "a comma is missing");
            }
            items.add(value("", JsonPointer.append(pointer, Integer.toString(items.size())), at, at, depth));
            wantsComma = true;
        }
    }

    /** Whether the container ends here: by its bracket, by that of a container around it, or with the text. */
    private boolean closes(char own, char other) {
        if (isAtEnd() || peek() == other) {
            mistake(at, "'" + own + "' is missing");
            return true;
        }
        if (peek() == own) {
            int comma = lastSignificant();
            if (comma >= 0 && text.charAt(comma) == ',') {
                mistake(comma, "there is nothing after this comma");
            }
            at++;
            return true;
        }
        return false;
    }

    private int lastSignificant() {
        int i = at - 1;
        while (i >= 0 && isSpace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** A text in quotes; it ends with its line if there is no second quote. */
    private String string() {
        int start = at++;
        while (!isAtEnd() && peek() != '"' && peek() != '\n') {
            at += peek() == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n' ? 2 : 1;
        }
        if (isAtEnd() || peek() == '\n') {
            mistake(start, "the closing quote is missing");
            return Quoting.unquoted(text.substring(start + 1, at));
        }
        at++;
        return Quoting.unquoted(text.substring(start + 1, at - 1));
    }

    private String word() {
        int start = at;
        do {
            at++;
        } while (!isAtEnd() && !isSpace(peek()) && DELIMITERS.indexOf(peek()) < 0);
        return text.substring(start, at);
    }

    private void mistake(int offset, String message) {
        mistakes.add(new SourceText.Mistake(offset, message));
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private char peek() {
        return text.charAt(at);
    }

    private void skipSpace() {
        while (!isAtEnd() && isSpace(peek())) {
            at++;
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
