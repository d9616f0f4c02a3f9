package voltaic.json;

/**
 * One change of a text.
 *
 * @param offset where it begins, in characters
 * @param length how many characters go
 * @param replacement what stands there instead
 */
public record TextEdit(int offset, int length, String replacement) {
    /** The change that makes one text of another: what both begin and end with stays. */
    public static TextEdit between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextEdit(start, before.length() - start - end, after.substring(start, after.length() - end));
    }

    /** The text with this change. */
    public String apply(String text) {
        return text.substring(0, offset) + replacement + text.substring(offset + length);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return length == 0 && replacement.isEmpty();
    }
}
