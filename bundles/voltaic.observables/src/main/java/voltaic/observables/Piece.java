package voltaic.observables;

/**
 * A curve between two neighbouring samples: a cubic where they resolve the curve, and nothing but the two samples where they do not.
 *
 * @param cubic what takes the values of both samples
 * @param resolved whether the curve between them is this cubic
 */
record Piece(CubicHermite cubic, boolean resolved) {
    /** The most that a resolved curve may change over one piece, as a part of its whole range. */
    private static final double MOST_CHANGE = 0.25;
    /** The most by which the slopes at the two ends, averaged, may differ from the chord, as a part of the whole range. */
    private static final double MOST_BEND = 0.025;
    /** The most that a curve may change over a piece in which its slope jumps. */
    private static final double MOST_CHANGE_AT_KINK = 0.01;

    /**
     * A piece, with {@linkplain CubicHermite#of unknown slopes} NaN. It is resolved if, over the piece, the change of value and the
     * changes that each of the slopes at the ends would make are at most a quarter of the range, and the mean of the two slopes,
     * times the length, is off the change of value by at most 1/40 of the range. A curve like tanh is then off the cubic by less than
     * 1/1000 of its range. With a kink inside, the slopes tell nothing, and the value may change by 1/100 of the range.
     *
     * @param range the largest less the smallest value of the whole curve
     */
    static Piece of(CubicHermite cubic, boolean kinkInside, double range) {
        double length = cubic.t1() - cubic.t0();
        double change = cubic.y1() - cubic.y0();
        double before = length * cubic.d0();
        double after = length * cubic.d1();
        double most = Math.max(Math.abs(change), Math.max(Math.abs(before), Math.abs(after)));
        boolean resolved = most <= (kinkInside ? MOST_CHANGE_AT_KINK : MOST_CHANGE) * range
                && Math.abs(0.5 * (before + after) - change) <= MOST_BEND * range;
        return new Piece(cubic, resolved);
    }

    double start() {
        return cubic.t0();
    }

    double end() {
        return cubic.t1();
    }

    /** The largest value that is known, the first of equals. */
    CubicHermite.Point maximum() {
        if (resolved) {
            return cubic.maximum();
        }
        return cubic.y1() > cubic.y0()
                ? new CubicHermite.Point(cubic.t1(), cubic.y1())
                : new CubicHermite.Point(cubic.t0(), cubic.y0());
    }

    /** The first time at which the value is known to be at least this; NaN if there is none. */
    double firstReaching(double level) {
        if (resolved || cubic.y0() >= level) {
            return cubic.firstReaching(level);
        }
        return cubic.y1() >= level ? cubic.t1() : Double.NaN;
    }

    /** The first time after {@code from} at which the value is known to have fallen to this; NaN if there is none. */
    double firstFallingTo(double level, double from) {
        CubicHermite rest = resolved && cubic.t0() < from ? cubic.from(from) : cubic;
        return new Piece(rest.negated(), resolved).firstReaching(-level);
    }
}
