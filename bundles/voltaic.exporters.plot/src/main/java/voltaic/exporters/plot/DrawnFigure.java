package voltaic.exporters.plot;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A figure that is laid out for the screen. Lengths are points from its upper left corner. Does not change. */
public final class DrawnFigure {
    private static final float PALE = 0.65f;

    private final ScreenFigure figure;
    private final FigureView view;
    private final FigureLayout layout;
    private final double scale;

    /** @param scale how large a point of the layout is */
    DrawnFigure(ScreenFigure figure, FigureView view, FigureLayout layout, double scale) {
        this.figure = figure;
        this.view = view;
        this.layout = layout;
        this.scale = scale;
    }

    FigureLayout layout() {
        return layout;
    }

    boolean isOfPanels(FigureView other) {
        return view.panel().equals(other.panel());
    }

    /** What is drawn. */
    public ScreenFigure figure() {
        return figure;
    }

    /** What is seen of it. */
    public FigureView view() {
        return view;
    }

    public double width() {
        return layout.width() * scale;
    }

    public double height() {
        return layout.height() * scale;
    }

    /** Paints it on graphics that are scaled to points; on the thread of its {@link FigureRenderer}. */
    public void paint(Graphics2D graphics, FigureColors colors) {
        Graphics2D scaled = (Graphics2D) graphics.create();
        try {
            scaled.scale(scale, scale);
            FigurePainter.paint(layout, new Graphics2DCanvas(scaled, colors));
            Composite opaque = scaled.getComposite();
            scaled.setComposite(AlphaComposite.SrcOver.derive(PALE));
            scaled.setColor(new Color(colors.background()));
            for (Legend.Placed entry : layout.legend()) {
                if (view.hidden().contains(entry.text().plain())) {
                    scaled.fill(rectangle(entry.whole()));
                }
            }
            scaled.setComposite(opaque);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            scaled.dispose();
        }
    }

    /** The panel whose frame holds a place. */
    public OptionalInt panelAt(double x, double y) {
        for (int i = 0; i < figure.panels(); i++) {
            Optional<Rectangle2D> frame = frame(i);
            if (frame.isPresent() && frame.get().contains(x, y)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The panel whose heading is at a place. */
    public OptionalInt headingAt(double x, double y) {
        for (int i = 0; i < figure.panels(); i++) {
            Optional<Rectangle2D> frame = frame(i);
            if (frame.isPresent() && !figure.heading(i).isEmpty()) {
                Rectangle2D in = frame.get();
                double high = 1.4 * FigureLayout.SIZE * scale;
                if (new Rectangle2D.Double(in.getX(), in.getY() - high, in.getWidth(), high).contains(x, y)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The label, in plain text, of the entry of the legend at a place. */
    public Optional<String> legendAt(double x, double y) {
        for (Legend.Placed entry : layout.legend()) {
            if (scaled(entry.whole()).contains(x, y)) {
                return Optional.of(entry.text().plain());
            }
        }
        return Optional.empty();
    }

    /** The frame of a panel; absent if it is not shown. */
    public Optional<Rectangle2D> frame(int panel) {
        return panel(panel).map(shown -> scaled(shown.frame()));
    }

    private Optional<PanelLayout> panel(int panel) {
        OptionalInt place = PlotView.place(panel, view);
        return place.isPresent() && place.getAsInt() < layout.panels().size()
                ? Optional.of(layout.panels().get(place.getAsInt()))
                : Optional.empty();
    }

    /** The time at a place, in the unit of the axis. */
    public double time(int panel, double x) {
        return panel(panel).map(shown -> shown.x().value(x / scale)).orElse(Double.NaN);
    }

    /** The place of a time. */
    public double placeOf(int panel, double time) {
        return panel(panel).map(shown -> shown.x().at(time) * scale).orElse(Double.NaN);
    }

    /** The value at a place, in the unit of the axis. */
    public double value(int panel, double y) {
        return panel(panel).map(shown -> shown.y().value(y / scale)).orElse(Double.NaN);
    }

    /** The place of a value. */
    public double heightOf(int panel, double value) {
        return panel(panel).map(shown -> shown.y().at(value) * scale).orElse(Double.NaN);
    }

    /** The part of the axis of values at a place, from its least value: 0 … 1, and beyond in the room around it. */
    public double heightPart(int panel, double y) {
        return panel(panel)
                .map(shown -> (y / scale - shown.y().start())
                        / (shown.y().end() - shown.y().start()))
                .orElse(Double.NaN);
    }

    /** The part of the axis of time at a place: 0 … 1 within the frame. */
    public double widthPart(int panel, double x) {
        return panel(panel)
                .map(shown -> (x / scale - shown.x().start()) / shown.x().length())
                .orElse(Double.NaN);
    }

    /** The values of the curves of a panel at the samples nearest to a place; those alone that lie in the frame. */
    public List<Reading> read(int panel, double x) {
        List<Reading> readings = new ArrayList<>();
        panel(panel).ifPresent(shown -> {
            double time = shown.x().value(x / scale);
            for (Plot.Curve curve : shown.panel().curves()) {
                int sample = curve.series().nearest(time);
                if (sample >= 0) {
                    readings.add(reading(shown, curve, sample));
                }
            }
        });
        return readings;
    }

    private Reading reading(PanelLayout panel, Plot.Curve curve, int sample) {
        Series series = curve.series();
        boolean level = series.isAsymptotic();
        double x = level ? panel.frame().right() : panel.x().at(series.x(sample));
        double y = panel.y().at(series.y(sample));
        return new Reading(
                PlotView.plain(curve), curve.stroke().rgb(), series.x(sample), series.y(sample), x * scale, y * scale);
    }

    /** The place of the next sample of the first curve of a panel, at least {@code step} away; the same if there is none. */
    public double next(int panel, double x, double step) {
        return panel(panel)
                .flatMap(shown -> shown.panel().curves().stream()
                        .map(Plot.Curve::series)
                        .filter(series -> series.size() > 1)
                        .findFirst()
                        .map(series -> {
                            int nearest = series.nearest(shown.x().value((x + step) / scale));
                            double at = shown.x().at(series.x(nearest)) * scale;
                            if (Math.signum(at - x) == Math.signum(step)) {
                                return at;
                            }
                            int beside = Math.min(series.size() - 1, Math.max(0, nearest + (step > 0 ? 1 : -1)));
                            return shown.x().at(series.x(beside)) * scale;
                        }))
                .filter(Double::isFinite)
                .orElse(x);
    }

    /**
     * The numbers of the curves that are shown, in the units of the axes: a line for each sample, separated by tabs, with columns for each
     * curve and its times. For the numbers as they were recorded, there are exporters.
     */
    public String table() {
        return new CurveTable(layout.panels().stream().map(PanelLayout::panel).toList()).text();
    }

    /** The colour in which a curve is drawn. */
    public static int color(int rgb, FigureColors colors) {
        return colors.line(rgb);
    }

    private Rectangle2D scaled(Box box) {
        return new Rectangle2D.Double(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
