package voltaic.observables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to tell the user of samples that are too far apart for a figure of merit. */
final class CoarseSamples {
    private CoarseSamples() {}

    /** That a time lies somewhere between two samples. */
    static List<String> place(String figure, double from, double to) {
        return List.of(figure + " lies somewhere between the samples at " + times(from, to)
                + "; sample more finely to place it");
    }

    /** That a maximum may be exceeded in a piece, if there is one. */
    static List<String> maximum(String value, String time, Optional<Piece> unresolved) {
        return unresolved
                .map(piece ->
                        List.of(value + " and " + time + " may miss the maximum: the curve between the samples at "
                                + times(piece.start(), piece.end())
                                + " is not resolved; sample more finely to see it"))
                .orElse(List.of());
    }

    /** The two times as the user reads them. */
    static String times(double from, double to) {
        return "t = " + time(from) + " and t = " + time(to);
    }

    /** With six digits, and no zeros after the point. */
    private static String time(double t) {
        String text = Double.toString(Double.parseDouble(String.format(Locale.ROOT, "%.5e", t)));
        return text.replace(".0E", "E").replaceFirst("\\.0$", "");
    }
}
