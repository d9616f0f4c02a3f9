package voltaic.plugin;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant: a message about a wrong name ends with the right one. */
public final class Names {
    private Names() {}

    /** The candidate nearest to what was written, if it is near enough to have been meant: its beginning, or a slip or two. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String lower = written.toLowerCase(Locale.ROOT);
        int tolerated = Math.min(Math.max(1, lower.length() / 3), lower.length() - 1);
        // Of two equally near, the one that begins alike was meant.
        Comparator<String> byDistance = Comparator.<String>comparingInt(
                        candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(candidate -> !candidate.regionMatches(true, 0, lower, 0, 1));
        return candidates.stream()
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= tolerated)
                .min(byDistance)
                .or(() -> candidates.stream()
                        .filter(candidate -> lower.length() > 2
                                && candidate.toLowerCase(Locale.ROOT).startsWith(lower))
                        .min(byDistance));
    }

    /** {@code "; did you mean 'x'?"} with the nearest candidate, otherwise {@code "; allowed: a, b, c"}. */
    public static String suggestion(String written, Collection<String> candidates) {
        return nearest(written, candidates)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse(candidates.isEmpty() ? "" : "; allowed: " + String.join(", ", candidates));
    }

    /** Edits (insert, delete, replace, swap neighbours) between two words. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
