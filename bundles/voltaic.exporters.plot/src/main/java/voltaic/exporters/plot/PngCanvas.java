package voltaic.exporters.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/** Draws pixels. */
final class PngCanvas extends Graphics2DCanvas {
    /** What an image may hold: 400 MB of memory. */
    static final long MAX_PIXELS = 100_000_000;

    private static final double POINTS_PER_INCH = 72;

    private final FigureLayout figure;
    private final int dpi;
    private final BufferedImage image;
    private final Graphics2D graphics;

    /** @throws IllegalArgumentException if the image would have more than {@link #MAX_PIXELS} pixels */
    PngCanvas(FigureLayout figure, int dpi) {
        this(figure, dpi, blank(figure, dpi));
    }

    private PngCanvas(FigureLayout figure, int dpi, BufferedImage image) {
        this(figure, dpi, image, image.createGraphics());
    }

    private PngCanvas(FigureLayout figure, int dpi, BufferedImage image, Graphics2D graphics) {
        super(graphics, FigureColors.PRINT);
        this.figure = figure;
        this.dpi = dpi;
        this.image = image;
        this.graphics = graphics;
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        double scale = dpi / POINTS_PER_INCH;
        graphics.scale(scale, scale);
    }

    private static BufferedImage blank(FigureLayout figure, int dpi) {
        double scale = dpi / POINTS_PER_INCH;
        long width = (long) Math.ceil(figure.width() * scale - 1e-6);
        long height = (long) Math.ceil(figure.height() * scale - 1e-6);
        if (width * height > MAX_PIXELS) {
            throw new IllegalArgumentException("dpi is " + dpi + ", which makes a PNG of " + width + " × " + height
                    + " pixels; a figure of this size can have at most "
                    + (long) (dpi * Math.sqrt((double) MAX_PIXELS / (width * height))) + " dpi");
        }
        return new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
    }

    /** Writes the picture and disposes of what it was drawn with. */
    void write(OutputStream out) throws IOException {
        graphics.dispose();
        PngWriter.write(image, dpi, figure.title(), out);
    }
}
