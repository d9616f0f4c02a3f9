package voltaic.exporters.plot;

/**
 * How finely a figure is drawn.
 *
 * @param column the width in points of a column of which a curve shows the first, lowest, highest and last value
 * @param tolerance by how many points a curve may be off
 * @param cells of a heat map in a point
 */
record Sharpness(double column, double tolerance, double cells) {
    /** For files, which may be enlarged; heat maps with 288 cells to the inch. */
    static final Sharpness PRINT = new Sharpness(Simplifier.COLUMN, Simplifier.TOLERANCE, 4);

    /** For trying a layout: curves are left out. */
    static final Sharpness NONE = new Sharpness(0, 0, 0);

    /** Whether anything is drawn. */
    boolean draws() {
        return cells > 0;
    }

    /** For a screen: what lies in one column of pixels is told apart no further. */
    static Sharpness ofScreen(double pixelsPerPoint) {
        return new Sharpness(1 / pixelsPerPoint, 0.1 / pixelsPerPoint, pixelsPerPoint);
    }
}
