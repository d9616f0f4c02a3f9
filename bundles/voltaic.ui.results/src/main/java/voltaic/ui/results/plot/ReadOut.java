package voltaic.ui.results.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.exporters.plot.Reading;
import voltaic.ui.results.Figures;

/** The cross hairs, and the values of the curves where they are. */
final class ReadOut {
    private static final int MOST = 12;

    private final String abscissa;
    private OptionalInt panel = OptionalInt.empty();
    private double time;
    private double value;
    private List<Reading> readings = List.of();

    /** @param abscissa the symbol of what the curves are over */
    ReadOut(String abscissa) {
        this.abscissa = abscissa;
    }

    OptionalInt panel() {
        return panel;
    }

    /** Goes to a place of the component; away if there is no panel. */
    void point(@Nullable Picture picture, OptionalInt at, double pixelX, double pixelY) {
        panel = picture == null ? OptionalInt.empty() : at;
        if (picture != null && panel.isPresent()) {
            time = picture.drawn().time(panel.getAsInt(), picture.x(pixelX));
            value = picture.drawn().value(panel.getAsInt(), picture.y(pixelY));
            readings = picture.drawn().read(panel.getAsInt(), picture.x(pixelX));
        }
    }

    /** Goes to the next sample that is so many pixels away at least. */
    void step(Picture picture, double pixels) {
        DrawnFigure drawn = picture.drawn();
        int at = panel.orElse(drawn.view().panel().orElse(0));
        Optional<Rectangle2D> frame = drawn.frame(at);
        if (frame.isEmpty()) {
            return;
        }
        double x = panel.isPresent()
                ? place(picture)
                : pixels > 0 ? frame.get().getMinX() : frame.get().getMaxX();
        double next = drawn.next(at, x, pixels / picture.scale());
        double inside = Math.min(frame.get().getMaxX(), Math.max(frame.get().getMinX(), next));
        panel = OptionalInt.of(at);
        time = drawn.time(at, inside);
        readings = drawn.read(at, inside);
        value = readings.isEmpty() ? Double.NaN : readings.get(0).value();
    }

    /** Stays where it is in another picture. */
    void refresh(Picture picture) {
        if (panel.isPresent()) {
            if (picture.drawn().frame(panel.getAsInt()).isEmpty()) {
                panel = OptionalInt.empty();
            } else {
                readings = picture.drawn().read(panel.getAsInt(), place(picture));
            }
        }
    }

    /** Where the time is. */
    private double place(Picture picture) {
        return picture.drawn().placeOf(panel.orElseThrow(), time);
    }

    /** What it says, for who cannot see it. */
    String words() {
        if (panel.isEmpty()) {
            return "";
        }
        StringBuilder words =
                new StringBuilder(abscissa.equals("t") ? "Time " : abscissa + " = ").append(Figures.text(time));
        readings.forEach(reading ->
                words.append(", ").append(reading.label()).append(' ').append(Figures.text(reading.value())));
        return words.toString();
    }

    void paint(Graphics2D graphics, Picture picture, JComponent component) {
        if (panel.isEmpty()) {
            return;
        }
        Optional<Rectangle2D> found = picture.drawn().frame(panel.getAsInt());
        if (found.isEmpty()) {
            return;
        }
        Rectangle2D frame = new Rectangle2D.Double(
                picture.pixelX(found.get().getX()),
                picture.pixelY(found.get().getY()),
                found.get().getWidth() * picture.scale(),
                found.get().getHeight() * picture.scale());
        double x = picture.pixelX(place(picture));
        if (x < frame.getMinX() - 0.5 || x > frame.getMaxX() + 0.5) {
            return;
        }
        Shape clip = graphics.getClip();
        graphics.clip(frame);
        graphics.setColor(PlotTheme.color("Label.disabledForeground", Color.GRAY));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(x, frame.getMinY(), x, frame.getMaxY()));
        for (Reading reading : readings) {
            Color color = color(reading, picture);
            Shape dot =
                    new Ellipse2D.Double(picture.pixelX(reading.x()) - 3.5, picture.pixelY(reading.y()) - 3.5, 7, 7);
            graphics.setColor(color);
            graphics.fill(dot);
            graphics.setColor(PlotTheme.color("TextArea.background", Color.WHITE));
            graphics.draw(dot);
        }
        graphics.setClip(clip);
        box(graphics, picture, frame, x, component);
    }

    private static Color color(Reading reading, Picture picture) {
        return new Color(DrawnFigure.color(reading.rgb(), picture.colors()));
    }

    private void box(Graphics2D graphics, Picture picture, Rectangle2D frame, double x, JComponent component) {
        Font font = UIManager.getFont("Label.font");
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics();
        int line = metrics.getHeight();
        List<Reading> shown = readings.size() > MOST ? readings.subList(0, MOST) : readings;
        String heading =
                abscissa + " = " + Figures.text(time) + (Double.isNaN(value) ? "" : ",  y = " + Figures.text(value));
        int labels = 0;
        int values = 0;
        for (Reading reading : shown) {
            labels = Math.max(labels, metrics.stringWidth(reading.label()));
            values = Math.max(values, metrics.stringWidth(Figures.text(reading.value())));
        }
        int pad = line / 2;
        int swatch = line;
        int width = Math.max(metrics.stringWidth(heading), swatch + labels + line + values) + 2 * pad;
        int height = (shown.size() + 1) * line + (readings.size() > MOST ? line : 0) + pad;
        double left = x + line + width > component.getWidth() ? x - line - width : x + line;
        double top = Math.min(frame.getMinY() + pad, component.getHeight() - height - 2.0);
        left = Math.max(2, left);
        Shape box = new RoundRectangle2D.Double(left, Math.max(2, top), width, height, pad, pad);
        Color ground = PlotTheme.color("ToolTip.background", PlotTheme.color("Panel.background", Color.WHITE));
        graphics.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 232));
        graphics.fill(box);
        graphics.setColor(PlotTheme.color("Component.borderColor", Color.GRAY));
        graphics.draw(box);
        int baseline = (int) Math.max(2, top) + pad / 2 + metrics.getAscent();
        graphics.setColor(PlotTheme.color("Label.disabledForeground", Color.GRAY));
        graphics.drawString(heading, (int) left + pad, baseline);
        for (Reading reading : shown) {
            baseline += line;
            graphics.setColor(color(reading, picture));
            graphics.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            double middle = baseline - metrics.getAscent() * 0.35;
            graphics.draw(new Line2D.Double(left + pad + 1, middle, left + pad + swatch * 0.65, middle));
            graphics.setColor(PlotTheme.color("Label.foreground", Color.BLACK));
            graphics.drawString(reading.label(), (int) left + pad + swatch, baseline);
            String text = Figures.text(reading.value());
            graphics.drawString(text, (int) left + width - pad - metrics.stringWidth(text), baseline);
        }
        if (readings.size() > MOST) {
            graphics.setColor(PlotTheme.color("Label.disabledForeground", Color.GRAY));
            graphics.drawString("and " + (readings.size() - MOST) + " more", (int) left + pad, baseline + line);
        }
    }
}
