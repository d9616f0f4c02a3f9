package voltaic.exporters.plot;

/**
 * Where the values of an axis lie on the page.
 *
 * @param from the value at {@code start}
 * @param to the value at {@code end}
 */
record Scale(double from, double to, double start, double end) {
    double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    double length() {
        return Math.abs(end - start);
    }
}
