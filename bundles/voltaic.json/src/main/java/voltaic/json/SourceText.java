package voltaic.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a document with the values in it, for editing in place: what is not changed keeps its form to the last blank.
 * A text may be half-written; its values are found as far as they can be told. Immutable.
 */
public final class SourceText {
    // A number as JSON writes it.
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final String text;
    private final SourceValue root;
    private final List<Mistake> mistakes;

    private SourceText(String text) {
        SourceParser parser = new SourceParser(text);
        this.text = text;
        this.root = parser.root();
        this.mistakes = parser.mistakes();
    }

    /**
     * Where a text is no JSON.
     *
     * @param offset in characters
     * @param message what is wrong
     */
    public record Mistake(int offset, String message) {}

    /**
     * A place as people count.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Position(int line, int column) {}

    /** Finds the values of a text. */
    public static SourceText of(String text) {
        return new SourceText(text);
    }

    /** Whether a text is a number as JSON writes it, and not too great. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
    }

    /** A value of maps, lists, texts, truth values and numbers as JSON on one line. */
    public static String json(Object value) {
        return Quoting.line(value);
    }

    /** What was typed as a JSON value: a number as typed if it is one, otherwise a text. */
    public static String typed(String typed) {
        String trimmed = typed.strip();
        return isNumber(trimmed) ? trimmed : Quoting.quoted(trimmed);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The outermost value. */
    public SourceValue root() {
        return root;
    }

    /** Where the text is no JSON; empty if it can be edited by pointer. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** The value that a pointer leads to. */
    public Optional<SourceValue> find(String pointer) {
        Optional<SourceValue> at = Optional.of(root);
        for (String token : JsonPointer.parse(pointer)) {
            at = at.flatMap(value -> value.child(token));
        }
        return at;
    }

    /** The value that a pointer leads to, or the innermost one around that place. */
    public SourceValue nearest(String pointer) {
        SourceValue at = root;
        for (String token : JsonPointer.parse(pointer)) {
            Optional<SourceValue> next = at.child(token);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    /** The innermost value around an offset, with its key. */
    public SourceValue around(int offset) {
        SourceValue at = root;
        while (true) {
            Optional<SourceValue> inner = at.children().stream()
                    .filter(child -> child.keyStart() <= offset && offset <= child.end())
                    .findFirst();
            if (inner.isEmpty()) {
                return at;
            }
            at = inner.get();
        }
    }

    /** The values from the root to the one a pointer leads to, or as far as there are any. */
    List<SourceValue> path(List<String> tokens) {
        List<SourceValue> path = new ArrayList<>(List.of(root));
        for (String token : tokens) {
            Optional<SourceValue> next = path.get(path.size() - 1).child(token);
            if (next.isEmpty()) {
                break;
            }
            path.add(next.get());
        }
        return path;
    }

    /** Line and column of an offset. */
    public Position position(int offset) {
        int end = Math.min(offset, text.length());
        int line =
                1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        return new Position(line, end - text.lastIndexOf('\n', end - 1));
    }

    /** The offset of a line and a column, both from 1; the nearest there is. */
    public int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                break;
            }
            start = next + 1;
        }
        int end = text.indexOf('\n', start);
        return Math.min(start + Math.max(0, column - 1), end < 0 ? text.length() : end);
    }

    /** The text with one change. */
    public SourceText with(TextEdit edit) {
        return edit.isEmpty() ? this : of(edit.apply(text));
    }

    /**
     * Sets a value: one that is there is replaced, a last key that is not there is added, {@code -} appends to a list.
     *
     * @param json the value as JSON
     * @throws IllegalArgumentException if the pointer leads nowhere
     */
    public SourceText set(String pointer, String json) {
        return with(new SourceEdits(this).set(pointer, json));
    }

    /**
     * Inserts a value: before the entry of that number, or as a new member.
     *
     * @throws IllegalArgumentException if the pointer leads nowhere, or there is a member of that key
     */
    public SourceText insert(String pointer, String json) {
        return with(new SourceEdits(this).insert(pointer, json));
    }

    /** Removes a member or an entry with its comma; nothing happens if there is none. */
    public SourceText remove(String pointer) {
        return with(new SourceEdits(this).remove(pointer));
    }

    /**
     * Gives a member another key.
     *
     * @throws IllegalArgumentException if there is no such member, or one of the new key
     */
    public SourceText rename(String pointer, String key) {
        return with(new SourceEdits(this).rename(pointer, key));
    }
}
