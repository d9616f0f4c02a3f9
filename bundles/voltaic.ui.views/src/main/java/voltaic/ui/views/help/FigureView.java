package voltaic.ui.views.help;

import java.awt.Color;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.event.DocumentEvent;
import javax.swing.text.Element;
import javax.swing.text.Position;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import javax.swing.text.html.HTML;
import org.jspecify.annotations.Nullable;
import voltaic.ui.views.Colours;
import voltaic.ui.views.Pictures;

/** A figure of a page on white, no wider than the page, sharp at every scale of the screen. */
final class FigureView extends View {
    private static final int MARGIN = 12;
    private static final int LEAST = 40;
    /** Figures are made for print, at about twice the pixels of a screen. */
    private static final double SCALE = 0.5;

    /** White figures glare in a dark window: they are dimmed there. */
    private static final Color DIMMED = new Color(0, 0, 0, 28);

    private final Pictures pictures;
    private final Path file;
    private final int naturalWidth;
    private final int naturalHeight;
    private final String description;

    FigureView(Element element, Pictures pictures, Path folder) {
        super(element);
        this.pictures = pictures;
        file = folder.resolve(attribute(HTML.Attribute.SRC));
        boolean isDrawn = file.toString().endsWith(".svg");
        naturalWidth = (int) (Integer.parseInt(attribute(HTML.Attribute.WIDTH)) * (isDrawn ? 1 : SCALE));
        naturalHeight = (int) (Integer.parseInt(attribute(HTML.Attribute.HEIGHT)) * (isDrawn ? 1 : SCALE));
        description = attribute(HTML.Attribute.ALT);
    }

    private String attribute(HTML.Attribute name) {
        Object value = getElement().getAttributes().getAttribute(name);
        return value == null ? "0" : value.toString();
    }

    private int width() {
        Container container = getContainer();
        int column = container instanceof PageArea area ? area.columnWidth() : naturalWidth;
        return Math.max(LEAST, Math.min(naturalWidth + 2 * MARGIN, column));
    }

    private int height() {
        return (width() - 2 * MARGIN) * naturalHeight / Math.max(1, naturalWidth) + 2 * MARGIN;
    }

    @Override
    public float getPreferredSpan(int axis) {
        return axis == X_AXIS ? width() : height();
    }

    @Override
    public float getMinimumSpan(int axis) {
        return axis == X_AXIS ? LEAST : height();
    }

    @Override
    public float getAlignment(int axis) {
        return axis == Y_AXIS ? 1 : super.getAlignment(axis);
    }

    @Override
    public String getToolTipText(float x, float y, Shape allocation) {
        return description;
    }

    @Override
    public void paint(Graphics graphics, Shape allocation) {
        Rectangle place = allocation.getBounds();
        Graphics2D canvas = (Graphics2D) graphics.create();
        canvas.setColor(Color.WHITE);
        canvas.fill(place);
        AffineTransform scale = canvas.getTransform();
        int pixelWidth = (int) Math.round((place.width - 2 * MARGIN) * scale.getScaleX());
        int pixelHeight = (int) Math.round((place.height - 2 * MARGIN) * scale.getScaleY());
        Container container = getContainer();
        Optional<BufferedImage> image = pictures.get(file, pixelWidth, pixelHeight, container::repaint);
        image.ifPresent(ready -> {
            AffineTransform at = AffineTransform.getTranslateInstance(place.x + MARGIN, place.y + MARGIN);
            at.scale(1 / scale.getScaleX(), 1 / scale.getScaleY());
            canvas.drawImage(ready, at, null);
        });
        if (Colours.isDark()) {
            canvas.setColor(DIMMED);
            canvas.fill(place);
        }
        canvas.setColor(Colours.line());
        canvas.drawRect(place.x, place.y, place.width - 1, place.height - 1);
        canvas.dispose();
    }

    @Override
    public void changedUpdate(DocumentEvent event, Shape allocation, @Nullable ViewFactory factory) {
        // A page does not change while it is shown.
    }

    @Override
    public Shape modelToView(int position, Shape allocation, Position.Bias bias) {
        Rectangle place = allocation.getBounds();
        int x = position <= getStartOffset() ? place.x : place.x + place.width;
        return new Rectangle(x, place.y, 0, place.height);
    }

    @Override
    public int viewToModel(float x, float y, Shape allocation, Position.Bias[] bias) {
        bias[0] = Position.Bias.Forward;
        return getStartOffset();
    }
}
