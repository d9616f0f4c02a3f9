package voltaic.exporters.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/** Draws pixels with Java 2D, shapes only: its fonts would need those of the machine. */
final class PngCanvas implements Canvas {
    /** What an image may hold: 400 MB of memory. */
    static final long MAX_PIXELS = 100_000_000;

    private static final double POINTS_PER_INCH = 72;

    private final FigureLayout figure;
    private final int dpi;
    private final BufferedImage image;
    private final Graphics2D graphics;

    /** @throws IllegalArgumentException if the image would have more than {@link #MAX_PIXELS} pixels */
    PngCanvas(FigureLayout figure, int dpi) {
        this.figure = figure;
        this.dpi = dpi;
        double scale = dpi / POINTS_PER_INCH;
        long width = (long) Math.ceil(figure.width() * scale - 1e-6);
        long height = (long) Math.ceil(figure.height() * scale - 1e-6);
        if (width * height > MAX_PIXELS) {
            throw new IllegalArgumentException("dpi is " + dpi + ", which makes a PNG of " + width + " × " + height
                    + " pixels; a figure of this size can have at most "
                    + (long) (dpi * Math.sqrt((double) MAX_PIXELS / (width * height))) + " dpi");
        }
        image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, (int) width, (int) height);
        graphics.scale(scale, scale);
    }

    /** Writes the picture and disposes of what it was drawn with. */
    void write(OutputStream out) throws IOException {
        graphics.dispose();
        PngWriter.write(image, dpi, figure.title(), out);
    }

    @Override
    public void fill(Box box, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(rectangle(box));
    }

    @Override
    public void picture(Raster picture, Box box) {
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / picture.width(), box.height() / picture.height());
        graphics.drawImage(picture.image(), place, null);
    }

    @Override
    public void outline(Box box, Stroke stroke) {
        draw(rectangle(box), stroke);
    }

    @Override
    public void lines(double[] ends, Stroke stroke) {
        for (int i = 0; i < ends.length; i += 4) {
            draw(new Line2D.Double(ends[i], ends[i + 1], ends[i + 2], ends[i + 3]), stroke);
        }
    }

    @Override
    public void curve(Polyline curve, Stroke stroke, Box clip) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, curve.size() + 1);
        for (int i = 0; i < curve.size(); i++) {
            if (curve.isStart(i)) {
                path.moveTo(curve.x(i), curve.y(i));
            }
            if (!curve.isGap(i) && (!curve.isStart(i) || curve.isAlone(i))) {
                path.lineTo(curve.x(i), curve.y(i));
            }
        }
        Shape outer = graphics.getClip();
        graphics.clip(rectangle(clip));
        draw(path, stroke);
        graphics.setClip(outer);
    }

    @Override
    public void text(Text text, double x, double y, boolean upwards) throws IOException {
        AffineTransform page = graphics.getTransform();
        graphics.translate(x, y);
        if (upwards) {
            graphics.rotate(-Math.PI / 2);
        }
        graphics.setColor(Color.BLACK);
        for (Text.Run run : text.runs()) {
            double unit = run.size() / run.face().unitsPerEm();
            double offset = run.x();
            for (int i = 0; i < run.text().length(); ) {
                int character = run.text().codePointAt(i);
                i += Character.charCount(character);
                AffineTransform place = new AffineTransform(unit, 0, 0, -unit, offset, -run.rise());
                graphics.fill(place.createTransformedShape(run.face().outline(character)));
                offset += run.face().advance(character) * run.size();
            }
        }
        graphics.setTransform(page);
    }

    private void draw(Shape shape, Stroke stroke) {
        graphics.setColor(new Color(stroke.rgb()));
        graphics.setStroke(pen(stroke));
        graphics.draw(shape);
    }

    private static BasicStroke pen(Stroke stroke) {
        double[] lengths = stroke.dash().lengths();
        if (lengths.length == 0) {
            return new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            dashes[i] = (float) lengths[i];
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
