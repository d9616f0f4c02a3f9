package voltaic.observables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A curve through knots: cubic between those that resolve it, and known at the knots alone between others; see {@link Piece}.
 */
final class Interpolant {
    /** How far a slope between knots may exceed those at the knots, as a part of the largest magnitude there. */
    private static final double STEEPER = 0.1;

    private final CubicHermite.Point start;
    private final double[] times;
    private final double[] slopes;
    private final List<Piece> pieces;

    private Interpolant(CubicHermite.Point start, double[] times, double[] slopes, List<Piece> pieces) {
        this.start = start;
        this.times = times;
        this.slopes = slopes;
        this.pieces = pieces;
    }

    /**
     * The curve through knots.
     *
     * @param times ascending, at least one
     * @param values one a knot
     * @param slopes from before the knot where the curve has a kink there; NaN where unknown
     * @param kinks times at which the slope may jump
     * @param least a smaller range of values is taken as this: a curve that stands still but for rounding is resolved
     */
    static Interpolant through(double[] times, double[] values, double[] slopes, Set<Double> kinks, double least) {
        double range = Math.max(
                least,
                Arrays.stream(values).max().orElseThrow()
                        - Arrays.stream(values).min().orElseThrow());
        List<Piece> pieces = new ArrayList<>(times.length);
        for (int k = 1; k < times.length; k++) {
            double from = times[k - 1];
            double to = times[k];
            boolean kinkInside = kinks.stream().anyMatch(kink -> kink > from && kink < to);
            CubicHermite cubic = CubicHermite.of(
                    from,
                    to,
                    values[k - 1],
                    values[k],
                    kinkInside || kinks.contains(from) ? Double.NaN : slopes[k - 1],
                    kinkInside ? Double.NaN : slopes[k]);
            pieces.add(Piece.of(cubic, kinkInside, range));
        }
        return new Interpolant(new CubicHermite.Point(times[0], values[0]), times, slopes, pieces);
    }

    /** The time of the last knot. */
    double end() {
        return times[times.length - 1];
    }

    /** The first of the pieces that end after one time and start before another, and that are not resolved. */
    Optional<Piece> unresolved(double after, double before) {
        return pieces.stream()
                .filter(piece -> !piece.resolved() && piece.end() > after && piece.start() < before)
                .findFirst();
    }

    /** The piece up to and with this time, which is not the start. */
    Piece upTo(double time) {
        return pieces.stream().filter(piece -> piece.end() >= time).findFirst().orElseThrow();
    }

    /** The largest value that is known; the first of equals. */
    CubicHermite.Point maximum() {
        CubicHermite.Point best = start;
        for (Piece piece : pieces) {
            CubicHermite.Point maximum = piece.maximum();
            best = maximum.value() > best.value() ? maximum : best;
        }
        return best;
    }

    /** The largest slope that is known, with its time; NaN if none is. */
    CubicHermite.Point steepest() {
        CubicHermite.Point sampled = steepestKnot();
        double most = mostSlope(sampled);
        CubicHermite.Point best = sampled;
        for (Piece piece : pieces) {
            CubicHermite.Point steepest = piece.cubic().steepest();
            // A rise between two ends that fall is what rounding leaves.
            boolean rises = Math.max(piece.cubic().d0(), piece.cubic().d1()) > 0;
            if (rises && piece.resolved() && steepest.value() > best.value() && steepest.value() <= most) {
                best = steepest;
            }
        }
        return best;
    }

    /** The first piece that may be steeper than any slope that is known. */
    Optional<Piece> unresolvedSlope() {
        double most = mostSlope(steepestKnot());
        return pieces.stream()
                .filter(piece -> !piece.resolved() || piece.cubic().steepest().value() > most)
                .findFirst();
    }

    /** The largest slope between knots that the slopes at the knots bear out. */
    private double mostSlope(CubicHermite.Point sampled) {
        double magnitude = Arrays.stream(slopes)
                .filter(slope -> !Double.isNaN(slope))
                .map(Math::abs)
                .max()
                .orElse(0);
        return sampled.value() + STEEPER * magnitude;
    }

    private CubicHermite.Point steepestKnot() {
        CubicHermite.Point best = new CubicHermite.Point(Double.NaN, Double.NaN);
        for (int k = 0; k < times.length; k++) {
            if (!Double.isNaN(slopes[k]) && !(best.value() >= slopes[k])) {
                best = new CubicHermite.Point(times[k], slopes[k]);
            }
        }
        return best;
    }

    /** The first time at which the value is known to be at least this; NaN if there is none. */
    double firstReaching(double level) {
        if (start.value() >= level) {
            return start.time();
        }
        for (Piece piece : pieces) {
            double time = piece.firstReaching(level);
            if (!Double.isNaN(time)) {
                return time;
            }
        }
        return Double.NaN;
    }

    /** The first time after {@code from} at which the value is known to have fallen to this; NaN if there is none. */
    double firstFallingTo(double level, double from) {
        for (Piece piece : pieces) {
            if (piece.end() > from) {
                double time = piece.firstFallingTo(level, from);
                if (!Double.isNaN(time)) {
                    return time;
                }
            }
        }
        return Double.NaN;
    }
}
