package voltaic.exporters.plot;

import java.io.IOException;

/** What a figure is drawn on. */
interface Canvas {
    /** Fills a rectangle. */
    void fill(Box box, int rgb) throws IOException;

    /** Fills a rectangle with a picture, without smoothing it. */
    void picture(Raster picture, Box box) throws IOException;

    /** Outlines a rectangle. */
    void outline(Box box, Stroke stroke) throws IOException;

    /** Draws separate lines, four numbers each: from x, y to x, y. */
    void lines(double[] ends, Stroke stroke) throws IOException;

    /** Draws a curve, as far as it lies in {@code clip}. */
    void curve(Polyline curve, Stroke stroke, Box clip) throws IOException;

    /**
     * Fills what lies between two curves, as far as it lies in {@code clip}, with a colour through which the rest shows. Both curves are
     * interrupted equally often.
     */
    void band(Polyline lower, Polyline upper, int rgb, Box clip) throws IOException;

    /**
     * Draws black text from the left end of its baseline.
     *
     * @param upwards whether it is turned to run from bottom to top
     */
    void text(Text text, double x, double y, boolean upwards) throws IOException;
}
