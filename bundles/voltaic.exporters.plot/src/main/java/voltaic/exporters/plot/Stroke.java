package voltaic.exporters.plot;

/**
 * How a line is drawn: corners are round, and so are the ends of solid lines; dashes end square.
 *
 * @param rgb the colour, {@code 0xRRGGBB}
 * @param width in points
 * @param dash the pattern
 */
record Stroke(int rgb, double width, Dash dash) {

    /** Dash patterns that stay apart in grey print. */
    enum Dash {
        SOLID,
        DASHED,
        DASH_DOT,
        DOTTED,
        /** For values at t → ∞. */
        FINE,
        /** No line, but a cross at every value. */
        CROSSES;

        /** Lengths in points of dashes and gaps by turns; none for a solid line. */
        double[] lengths() {
            return switch (this) {
                case SOLID, CROSSES -> new double[0];
                case DASHED -> new double[] {4, 1.8};
                case DASH_DOT -> new double[] {5, 1.6, 1.1, 1.6};
                case DOTTED -> new double[] {1.1, 1.5};
                case FINE -> new double[] {2.2, 1.6};
            };
        }

        boolean isSolid() {
            return this == SOLID || this == CROSSES;
        }
    }

    /** Whether values are marked, and no line is drawn. */
    boolean isMarks() {
        return dash == Dash.CROSSES;
    }

    /** The same colour, with a cross at every value instead of a line. */
    Stroke asMarks() {
        return new Stroke(rgb, width, Dash.CROSSES);
    }

    static Stroke solid(int rgb, double width) {
        return new Stroke(rgb, width, Dash.SOLID);
    }

    Stroke withColour(int other) {
        return new Stroke(other, width, dash);
    }

    Stroke withWidth(double other) {
        return new Stroke(rgb, other, dash);
    }
}
