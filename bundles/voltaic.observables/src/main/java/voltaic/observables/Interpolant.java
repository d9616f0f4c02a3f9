package voltaic.observables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A curve through knots, cubic between them; see {@link CubicHermite}. */
final class Interpolant {
    private final CubicHermite.Point start;
    private final List<CubicHermite> pieces;

    private Interpolant(CubicHermite.Point start, List<CubicHermite> pieces) {
        this.start = start;
        this.pieces = pieces;
    }

    /**
     * The curve through knots.
     *
     * @param times ascending, at least one
     * @param values one a knot
     * @param slopes from before the knot where the curve has a kink there; NaN where unknown
     * @param kinks times at which the slope may jump
     */
    static Interpolant through(double[] times, double[] values, double[] slopes, Set<Double> kinks) {
        List<CubicHermite> pieces = new ArrayList<>(times.length);
        for (int k = 1; k < times.length; k++) {
            double from = times[k - 1];
            double to = times[k];
            boolean kinkInside = kinks.stream().anyMatch(kink -> kink > from && kink < to);
            pieces.add(CubicHermite.of(
                    from,
                    to,
                    values[k - 1],
                    values[k],
                    kinkInside || kinks.contains(from) ? Double.NaN : slopes[k - 1],
                    kinkInside ? Double.NaN : slopes[k]));
        }
        return new Interpolant(new CubicHermite.Point(times[0], values[0]), pieces);
    }

    /** The time of the last knot. */
    double end() {
        return pieces.isEmpty() ? start.time() : pieces.get(pieces.size() - 1).t1();
    }

    /** The largest value; the first of equals. */
    CubicHermite.Point maximum() {
        CubicHermite.Point best = start;
        for (CubicHermite piece : pieces) {
            CubicHermite.Point maximum = piece.maximum();
            best = maximum.value() > best.value() ? maximum : best;
        }
        return best;
    }

    /** The largest slope with its time; NaN for a single knot. */
    CubicHermite.Point steepest() {
        CubicHermite.Point best = new CubicHermite.Point(Double.NaN, Double.NaN);
        for (CubicHermite piece : pieces) {
            CubicHermite.Point steepest = piece.steepest();
            best = best.value() >= steepest.value() ? best : steepest;
        }
        return best;
    }

    /** The first time at which the value is at least this; NaN if there is none. */
    double firstReaching(double level) {
        if (start.value() >= level) {
            return start.time();
        }
        for (CubicHermite piece : pieces) {
            double time = piece.firstReaching(level);
            if (!Double.isNaN(time)) {
                return time;
            }
        }
        return Double.NaN;
    }

    /** The first time after {@code from} at which the value has fallen to this; NaN if there is none. */
    double firstFallingTo(double level, double from) {
        for (CubicHermite piece : pieces) {
            if (piece.t1() > from) {
                CubicHermite rest = piece.t0() < from ? piece.from(from) : piece;
                double time = rest.negated().firstReaching(-level);
                if (!Double.isNaN(time)) {
                    return time;
                }
            }
        }
        return Double.NaN;
    }
}
