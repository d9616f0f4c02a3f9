package voltaic.ui.views.help;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The anchors of the headings of a page, named as GitHub does, so that links work in both places. */
final class Anchors {
    private final Map<String, Integer> used = new HashMap<>();

    /** The anchor of the next heading: lower case, without punctuation, with hyphens for spaces, numbered if it was used before. */
    String next(String heading) {
        String anchor = of(heading);
        int before = used.merge(anchor, 1, Integer::sum) - 1;
        return before == 0 ? anchor : anchor + "-" + before;
    }

    private static String of(String heading) {
        StringBuilder anchor = new StringBuilder();
        heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (character == ' ') {
                anchor.append('-');
            } else if (Character.isLetterOrDigit(character) || character == '-' || character == '_') {
                anchor.appendCodePoint(character);
            }
        });
        return anchor.toString();
    }
}
