package voltaic.exporters.plot;

import java.util.Collection;

/** Suggests what a misspelt name may have meant. */
final class Nearest {
    private Nearest() {}

    /** Such as {@code ; did you mean "a" (of "a", "b")?}. */
    static String suggestion(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "; there are none";
        }
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(wrong, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return "; did you mean \"" + nearest + "\" (of \"" + String.join("\", \"", known) + "\")?";
    }

    /** Levenshtein's distance: characters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
