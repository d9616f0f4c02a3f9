package voltaic.ui.workbench.quickaccess;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the letters of a query in a text, in order but with gaps. Letters at the beginnings of words and in a row count more,
 * so {@code sa} finds "Save as" before "Paste and Match". Blanks of the query are passed over.
 */
final class Fuzzy {
    private static final int NONE = Integer.MIN_VALUE / 2;
    private static final int FIRST = 12;
    private static final int WORD = 8;
    private static final int IN_A_ROW = 9;
    private static final int LETTER = 1;
    private static final int GAP = 1;

    /**
     * What matched.
     *
     * @param score the higher the better
     * @param places of the letters in the text, ascending
     */
    record Match(int score, List<Integer> places) {}

    private Fuzzy() {}

    /** The best match; nothing if a letter is missing. */
    static Optional<Match> match(String query, String text) {
        String wanted = query.toLowerCase(Locale.ROOT).replace(" ", "");
        String lower = text.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(new Match(0, List.of()));
        }
        if (lower.length() != text.length() || wanted.length() > lower.length()) {
            return Optional.empty();
        }
        int[][] best = new int[wanted.length()][lower.length()];
        int[][] from = new int[wanted.length()][lower.length()];
        for (int i = 0; i < wanted.length(); i++) {
            fill(best, from, i, wanted.charAt(i), lower, text);
        }
        int end = last(best[wanted.length() - 1]);
        int score = best[wanted.length() - 1][end];
        if (score <= NONE / 2) {
            return Optional.empty();
        }
        Integer[] places = new Integer[wanted.length()];
        for (int i = wanted.length() - 1; i >= 0; i--) {
            places[i] = end;
            end = from[i][end];
        }
        return Optional.of(new Match(score * 4 - text.length() / 8, List.of(places)));
    }

    /** The best that ends with letter i of the query at each place of the text. */
    private static void fill(int[][] best, int[][] from, int i, char wanted, String lower, String text) {
        Arrays.fill(best[i], NONE);
        int reach = NONE;
        int reached = -1;
        for (int j = 0; j < lower.length(); j++) {
            if (i > 0 && j > 0) {
                if (best[i - 1][j - 1] >= reach) {
                    reach = best[i - 1][j - 1];
                    reached = j - 1;
                } else {
                    reach -= j % 4 == 0 ? GAP : 0;
                }
            }
            if (lower.charAt(j) != wanted) {
                continue;
            }
            int own = LETTER + bonus(text, j);
            if (i == 0) {
                best[i][j] = own - Math.min(3, j / 4);
                continue;
            }
            int row = j > 0 && best[i - 1][j - 1] > NONE / 2 ? best[i - 1][j - 1] + IN_A_ROW : NONE;
            boolean isRow = row >= reach;
            best[i][j] = Math.max(row, reach) + own;
            from[i][j] = isRow ? j - 1 : reached;
        }
    }

    private static int bonus(String text, int j) {
        if (j == 0) {
            return FIRST;
        }
        char before = text.charAt(j - 1);
        boolean word = !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(text.charAt(j)) && Character.isLowerCase(before));
        return word ? WORD : 0;
    }

    private static int last(int[] scores) {
        int best = 0;
        for (int j = 1; j < scores.length; j++) {
            best = scores[j] > scores[best] ? j : best;
        }
        return best;
    }
}
