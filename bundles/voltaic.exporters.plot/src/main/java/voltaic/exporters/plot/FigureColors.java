package voltaic.exporters.plot;

import java.util.Map;

/**
 * The colours of a figure on the screen; in print it is black on white.
 *
 * @param background {@code 0xRRGGBB}, as all of these
 * @param text of words and axes
 * @param grid of lines across the panels
 * @param isDark whether curves are to be light
 */
public record FigureColors(int background, int text, int grid, boolean isDark) {
    /** Black on white. */
    public static final FigureColors PRINT =
            new FigureColors(FigurePainter.WHITE, FigurePainter.BLACK, FigurePainter.GRID, false);

    /** The palette of {@link Styles}, lighter: at least 5 : 1 in contrast with dark grey, and still told apart with any colour vision. */
    private static final Map<Integer, Integer> LIGHT = Map.of(
            0x0072B2, 0x4AA8E8,
            0xD55E00, 0xF58A3C,
            0x009E73, 0x2CC79A,
            0xCC79A7, 0xE8A3CC,
            0x000000, 0xE6E6E6,
            0xE69F00, 0xF6C445,
            0x56B4E9, 0xA5D8FA);

    /** The colour of a ground that is white in print. */
    int ground(int rgb) {
        return rgb == FigurePainter.WHITE ? background : rgb;
    }

    /** The colour of a line. */
    int line(int rgb) {
        if (rgb == FigurePainter.BLACK) {
            return text;
        }
        if (rgb == FigurePainter.GRID) {
            return grid;
        }
        return isDark ? LIGHT.getOrDefault(rgb, rgb) : rgb;
    }
}
