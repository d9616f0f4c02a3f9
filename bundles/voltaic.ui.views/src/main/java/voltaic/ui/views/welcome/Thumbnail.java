package voltaic.ui.views.welcome;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JComponent;
import voltaic.ui.api.Icons;
import voltaic.ui.views.Colours;
import voltaic.ui.views.Pictures;

/** The figure of an example on white, as it was printed; sharp at every scale of the screen. */
final class Thumbnail extends JComponent {
    private static final int MARGIN = 10;
    private static final int ARC = 6;
    /** White figures glare in a dark window: they are dimmed there. */
    private static final Color DIMMED = new Color(0, 0, 0, 28);

    private final Example example;
    private final Pictures pictures;
    private final Icon standIn;

    Thumbnail(Example example, Pictures pictures, Icons icons) {
        this.example = example;
        this.pictures = pictures;
        this.standIn = icons.icon("chart-spline", 32);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D canvas = (Graphics2D) graphics.create();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Path2D top = roundedTop();
        boolean hasFigure = example.figure().isPresent();
        canvas.setColor(hasFigure ? Color.WHITE : Colours.hover());
        canvas.fill(top);
        if (hasFigure) {
            paintFigure(canvas);
            if (Colours.isDark()) {
                canvas.setColor(DIMMED);
                canvas.fill(top);
            }
        } else {
            standIn.paintIcon(
                    this,
                    canvas,
                    (getWidth() - standIn.getIconWidth()) / 2,
                    (getHeight() - standIn.getIconHeight()) / 2);
        }
        canvas.setColor(Colours.line());
        canvas.fillRect(0, getHeight() - 1, getWidth(), 1);
        canvas.dispose();
    }

    private Path2D roundedTop() {
        double width = getWidth();
        double height = getHeight();
        Path2D path = new Path2D.Double();
        path.moveTo(0, height);
        path.lineTo(0, ARC);
        path.quadTo(0, 0, ARC, 0);
        path.lineTo(width - ARC, 0);
        path.quadTo(width, 0, width, ARC);
        path.lineTo(width, height);
        path.closePath();
        return path;
    }

    private void paintFigure(Graphics2D canvas) {
        AffineTransform scale = canvas.getTransform();
        int width = (int) Math.round((getWidth() - 2 * MARGIN) * scale.getScaleX());
        int height = (int) Math.round((getHeight() - 2 * MARGIN) * scale.getScaleY());
        Optional<BufferedImage> image = pictures.get(example.figure().orElseThrow(), width, height, this::repaint);
        image.ifPresent(ready -> {
            double shownWidth = ready.getWidth() / scale.getScaleX();
            double shownHeight = ready.getHeight() / scale.getScaleY();
            AffineTransform place = AffineTransform.getTranslateInstance(
                    Math.rint((getWidth() - shownWidth) / 2), Math.rint((getHeight() - shownHeight) / 2));
            place.scale(1 / scale.getScaleX(), 1 / scale.getScaleY());
            canvas.drawImage(ready, place, null);
        });
    }
}
