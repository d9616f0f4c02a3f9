package voltaic.observables;

/**
 * The cubic on an interval with given values and slopes at its ends.
 *
 * @param t0 the start
 * @param t1 the end, after the start
 * @param y0 the value at the start
 * @param y1 the value at the end
 * @param d0 the slope at the start
 * @param d1 the slope at the end
 */
record CubicHermite(double t0, double t1, double y0, double y1, double d0, double d1) {
    /** A point of a curve. */
    record Point(double time, double value) {}

    /** The interpolant where slopes may be unknown (NaN): a parabola without one of them, a straight line without both. */
    static CubicHermite of(double t0, double t1, double y0, double y1, double d0, double d1) {
        double chord = (y1 - y0) / (t1 - t0);
        if (Double.isNaN(d0) && Double.isNaN(d1)) {
            return new CubicHermite(t0, t1, y0, y1, chord, chord);
        }
        return new CubicHermite(
                t0, t1, y0, y1, Double.isNaN(d0) ? 2 * chord - d1 : d0, Double.isNaN(d1) ? 2 * chord - d0 : d1);
    }

    double value(double t) {
        double h = t1 - t0;
        double s = (t - t0) / h;
        double r = 1 - s;
        return r * r * ((1 + 2 * s) * y0 + s * h * d0) + s * s * ((1 + 2 * r) * y1 - r * h * d1);
    }

    double slope(double t) {
        double s = (t - t0) / (t1 - t0);
        double r = 1 - s;
        return 6 * r * s * chord() + r * (1 - 3 * s) * d0 + s * (1 - 3 * r) * d1;
    }

    /**
     * The largest value. A maximum inside the interval counts only where the slopes at the ends, falling from above to
     * below zero, promise one: any other is an artefact of coarse samples.
     */
    Point maximum() {
        Point end = y1 > y0 ? new Point(t1, y1) : new Point(t0, y0);
        if (!(d0 > 0 && d1 < 0)) {
            return end;
        }
        double low = t0;
        double high = t1;
        for (double middle = 0.5 * (low + high); middle > low && middle < high; middle = 0.5 * (low + high)) {
            if (slope(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Point inside = new Point(high, value(high));
        return inside.value > end.value ? inside : end;
    }

    /** The largest slope, with its time. */
    Point steepest() {
        Point end = d1 > d0 ? new Point(t1, d1) : new Point(t0, d0);
        // The slope is the parabola d0 + s(…) − 3 s² (2 chord − d0 − d1); its vertex is a maximum if that opens down.
        double bend = 2 * chord() - d0 - d1;
        double s = (3 * chord() - 2 * d0 - d1) / (3 * bend);
        if (!(bend > 0 && s > 0 && s < 1)) {
            return end;
        }
        double t = t0 + s * (t1 - t0);
        Point inside = new Point(t, slope(t));
        return inside.value > end.value ? inside : end;
    }

    /** The first time at which a curve that starts below a level reaches it; NaN if it does not. */
    double firstReaching(double level) {
        if (y0 >= level) {
            return t0;
        }
        Point maximum = maximum();
        if (maximum.value < level) {
            return Double.NaN;
        }
        double low = t0;
        double high = maximum.time;
        for (double middle = 0.5 * (low + high); middle > low && middle < high; middle = 0.5 * (low + high)) {
            if (value(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The same curve from a later start on. */
    CubicHermite from(double start) {
        return new CubicHermite(start, t1, value(start), y1, slope(start), d1);
    }

    CubicHermite negated() {
        return new CubicHermite(t0, t1, -y0, -y1, -d0, -d1);
    }

    private double chord() {
        return (y1 - y0) / (t1 - t0);
    }
}
