package voltaic.exporters.plot;

import java.util.List;

/**
 * A label laid out in one line.
 *
 * @param plain what it says
 * @param size the font size
 * @param width the sum of the advances
 * @param ascent how far it reaches above the baseline
 * @param descent how far it reaches below the baseline
 * @param runs what to draw
 */
record Text(String plain, double size, double width, double ascent, double descent, List<Run> runs) {
    /** The height of capitals and digits in units of the font size. */
    static final double CAPITALS = 0.65;

    /**
     * Characters of one font on one baseline.
     *
     * @param x right of the start of the label
     * @param rise above the baseline of the label
     */
    record Run(Typeface face, String text, double size, double x, double rise) {}

    Text {
        runs = List.copyOf(runs);
    }

    double height() {
        return ascent + descent;
    }

    /** Where it lies when its baseline starts at a point. */
    Box box(double x, double y, boolean upwards) {
        return upwards ? new Box(x - ascent, y - width, height(), width) : new Box(x, y - ascent, width, height());
    }
}
