package voltaic.exporters.plot;

/**
 * Where the values of an axis lie on the page.
 *
 * @param from the value at {@code start}
 * @param to the value at {@code end}
 * @param log whether equal ratios are equally long, not equal differences; then both values are positive
 */
record Scale(double from, double to, double start, double end, boolean log) {
    /** An even scale. */
    Scale(double from, double to, double start, double end) {
        this(from, to, start, end, false);
    }

    /** The place of a value; on a logarithmic scale not finite unless the value is positive. */
    double at(double value) {
        double part = log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
        return start + part * (end - start);
    }

    /** The value at a place. */
    double value(double at) {
        double part = (at - start) / (end - start);
        return log ? from * Math.pow(to / from, part) : from + part * (to - from);
    }

    double length() {
        return Math.abs(end - start);
    }
}
