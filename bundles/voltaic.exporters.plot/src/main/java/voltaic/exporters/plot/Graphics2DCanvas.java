package voltaic.exporters.plot;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Draws with Java 2D, shapes only: its fonts would need those of the machine. */
class Graphics2DCanvas implements Canvas {
    private final Graphics2D graphics;
    private final FigureColors colors;
    private @Nullable Box pictured;

    /** Draws on this, which is scaled to points. */
    Graphics2DCanvas(Graphics2D graphics, FigureColors colors) {
        this.graphics = graphics;
        this.colors = colors;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fill(Box box, int rgb) {
        graphics.setColor(new Color(colors.ground(rgb)));
        graphics.fill(rectangle(box));
    }

    @Override
    public void picture(Raster picture, Box box) {
        pictured = box;
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / picture.width(), box.height() / picture.height());
        graphics.drawImage(onGround(picture.image()), place, null);
    }

    /** White stands for what is not known: nothing is drawn there. No colour of a heat map is white. */
    private BufferedImage onGround(BufferedImage image) {
        int ground = colors.ground(0xFFFFFF);
        if (ground == 0xFFFFFF) {
            return image;
        }
        int width = image.getWidth();
        BufferedImage shown = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = row[x] == 0xFFFFFFFF ? ground : row[x];
            }
            shown.setRGB(0, y, width, 1, row, 0, width);
        }
        return shown;
    }

    @Override
    public void outline(Box box, Stroke stroke) {
        draw(rectangle(box), stroke, colors.line(stroke.rgb()));
    }

    @Override
    public void lines(double[] ends, Stroke stroke) {
        for (int i = 0; i < ends.length; i += 4) {
            draw(new Line2D.Double(ends[i], ends[i + 1], ends[i + 2], ends[i + 3]), stroke, colors.line(stroke.rgb()));
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
        // A picture has its own colours whatever the ground is, and curves over it theirs.
        draw(path, stroke, clip.equals(pictured) ? stroke.rgb() : colors.line(stroke.rgb()));
        graphics.setClip(outer);
    }

    @Override
    public void band(Polyline lower, Polyline upper, int rgb, Box clip) {
        Path2D path = new Path2D.Double();
        for (double[] outline : Outline.between(lower, upper)) {
            for (int i = 0; i < outline.length; i += 2) {
                if (i == 0) {
                    path.moveTo(outline[0], outline[1]);
                } else {
                    path.lineTo(outline[i], outline[i + 1]);
                }
            }
            path.closePath();
        }
        Shape outer = graphics.getClip();
        Composite opaque = graphics.getComposite();
        graphics.clip(rectangle(clip));
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) Outline.OPACITY));
        graphics.setColor(new Color(clip.equals(pictured) ? rgb : colors.line(rgb)));
        graphics.fill(path);
        graphics.setComposite(opaque);
        graphics.setClip(outer);
    }

    @Override
    public void text(Text text, double x, double y, boolean upwards) throws IOException {
        AffineTransform page = graphics.getTransform();
        graphics.translate(x, y);
        if (upwards) {
            graphics.rotate(-Math.PI / 2);
        }
        graphics.setColor(new Color(colors.text()));
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

    private void draw(Shape shape, Stroke stroke, int rgb) {
        graphics.setColor(new Color(rgb));
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
