package voltaic.exporters.plot;

/**
 * The part of an axis that is shown, {@code from < to}; on a logarithmic axis both are positive.
 *
 * @param from the least value
 * @param to the greatest value
 */
public record Interval(double from, double to) {
    /** The least length, in parts of the larger end: rounding shows below. */
    private static final double LEAST = 1e-12;

    /** What lies at a part of the length, 0 … 1, from the least value. */
    public double at(double part, boolean log) {
        return log ? from * Math.pow(to / from, part) : from + part * (to - from);
    }

    /** At which part of the length a value lies. */
    public double part(double value, boolean log) {
        return log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    }

    /**
     * What is shown when it is enlarged.
     *
     * @param about what stays in its place, as a part of the length
     * @param factor how many times larger everything gets; below 1 smaller
     * @return the new interval, or this one if it can be enlarged no further
     */
    public Interval zoomed(double about, double factor, boolean log) {
        return between(about - about / factor, about + (1 - about) / factor, log);
    }

    /** What is shown when it is moved by a part of its length. */
    public Interval moved(double part, boolean log) {
        return between(part, 1 + part, log);
    }

    /** What lies between two parts of the length, in any order; this one if nothing does. */
    public Interval between(double one, double other, boolean log) {
        double low = at(Math.min(one, other), log);
        double high = at(Math.max(one, other), log);
        boolean shows = high - low > LEAST * Math.max(Math.abs(low), Math.abs(high));
        return shows && Double.isFinite(high - low) && (!log || low > 0) ? new Interval(low, high) : this;
    }
}
