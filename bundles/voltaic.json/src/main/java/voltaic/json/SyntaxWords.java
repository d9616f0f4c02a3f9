package voltaic.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser says of a text that is no JSON, in the words of who writes the text. */
final class SyntaxWords {
    /** Which options of Jackson would allow a text is of no use to who reads the message. */
    private static final Pattern OPTIONS = Pattern.compile(" ?\\([^()]*ALLOW_[^()]*\\)|[:;,] enable .*ALLOW_.*");

    private static final Pattern CHARACTER =
            Pattern.compile("Unexpected character \\('(.+?)' \\(code \\d+[^)]*\\)\\)(.*)");
    private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']*)'.*");
    private static final Pattern CODE = Pattern.compile(" \\(code \\d+[^)]*\\)");

    private SyntaxWords() {}

    /** @param message the first line of what Jackson says */
    static String of(String message) {
        Matcher character = CHARACTER.matcher(message);
        if (character.matches()) {
            return character(character.group(1), character.group(2));
        }
        Matcher word = WORD.matcher(message);
        if (word.matches()) {
            return "'" + word.group(1) + "' is no JSON value; texts stand in double quotes";
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a text holds a tab or another control character; write it as \\t or \\u0009";
        }
        return CODE.matcher(OPTIONS.matcher(message).replaceFirst("")).replaceAll("");
    }

    private static String character(String character, String expected) {
        String found = "'" + character + "'";
        if (expected.contains("comma")) {
            return "a comma is missing before " + found;
        }
        if (expected.contains("colon")) {
            return "a colon is missing before " + found;
        }
        if (expected.contains("property name")) {
            return "a name in double quotes is expected in place of " + found;
        }
        if (expected.contains("valid value")) {
            return "a value is expected in place of " + found;
        }
        return found + " is not expected here";
    }
}
