package voltaic.exporters.plot;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a figure that is laid out. */
final class FigurePainter {
    static final int WHITE = 0xFFFFFF;
    static final int BLACK = 0x000000;
    /** Lines of the grid. */
    static final int GRID = 0xE2E2E2;

    private static final Stroke AXIS = Stroke.solid(BLACK, 0.5);
    private static final double TICK = 3;
    private static final double SMALL_TICK = 1.6;
    /** Lines and ticks of an inset, beside those of its panel. */
    private static final double INSET = 0.75;
    /** The width of the white line under a curve on a heat map, in widths of the curve. */
    private static final double HALO = 2.2;

    private final Canvas canvas;

    private FigurePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    static void paint(FigureLayout figure, Canvas canvas) throws IOException {
        FigurePainter painter = new FigurePainter(canvas);
        canvas.fill(new Box(0, 0, figure.width(), figure.height()), WHITE);
        for (PlacedText text : figure.texts()) {
            text.paint(canvas);
        }
        for (Legend.Placed entry : figure.legend()) {
            entry.paint(canvas);
        }
        ColorBar bar = figure.colorBar();
        if (bar != null) {
            painter.colorBar(bar);
        }
        for (PanelLayout panel : figure.panels()) {
            if (figure.hasGrid() && panel.heat() == null) {
                painter.grid(panel);
            }
            painter.panel(panel, 1);
            PanelLayout inset = panel.inset();
            if (inset != null) {
                canvas.fill(InsetPlacement.around(inset), WHITE);
                painter.panel(inset, INSET);
            }
        }
    }

    private void colorBar(ColorBar bar) throws IOException {
        canvas.picture(ColorScale.bar(), bar.box());
        canvas.lines(bar.marks(), AXIS);
        canvas.outline(bar.box(), AXIS);
        for (PlacedText text : bar.texts()) {
            text.paint(canvas);
        }
    }

    private void panel(PanelLayout panel, double weight) throws IOException {
        Raster heat = panel.heat();
        if (heat != null) {
            canvas.picture(heat, panel.frame());
        }
        ticks(panel, (heat == null ? AXIS : AXIS.withColour(WHITE)).withWidth(weight * AXIS.width()), weight);
        for (int i = 0; i < panel.panel().curves().size(); i++) {
            List<Polyline> band = panel.band(i);
            if (!band.isEmpty()) {
                int rgb = panel.panel().curves().get(i).stroke().rgb();
                canvas.band(band.get(0), band.get(1), rgb, panel.frame());
            }
        }
        for (int i = 0; i < panel.panel().curves().size(); i++) {
            Stroke stroke = panel.panel().curves().get(i).stroke();
            if (stroke.isMarks()) {
                Crosses.draw(panel.curve(i), stroke.withWidth(weight * stroke.width()), panel.frame(), weight, canvas);
                continue;
            }
            if (heat != null) {
                canvas.curve(panel.curve(i), Stroke.solid(WHITE, HALO * stroke.width()), panel.frame());
            }
            canvas.curve(panel.curve(i), stroke.withWidth(weight * stroke.width()), panel.frame());
        }
        canvas.outline(panel.frame(), AXIS.withWidth(weight * AXIS.width()));
        for (PlacedText text : panel.texts()) {
            text.paint(canvas);
        }
        for (Legend.Placed entry : panel.legend()) {
            entry.paint(canvas);
        }
    }

    /** Ticks on all four sides, inside; smaller ones between. */
    private void ticks(PanelLayout panel, Stroke stroke, double weight) throws IOException {
        Segments marks = new Segments();
        Box frame = panel.frame();
        ticks(panel.xTicks(), panel.x(), frame.x(), frame.right(), (at, length) -> {
            marks.add(at, frame.bottom(), at, frame.bottom() - weight * length);
            marks.add(at, frame.y(), at, frame.y() + weight * length);
        });
        ticks(panel.yTicks(), panel.y(), frame.y(), frame.bottom(), (at, length) -> {
            marks.add(frame.x(), at, frame.x() + weight * length, at);
            marks.add(frame.right(), at, frame.right() - weight * length, at);
        });
        canvas.lines(marks.toArray(), stroke);
    }

    /** Lines across the panel at the ticks that have labels. */
    private void grid(PanelLayout panel) throws IOException {
        Segments lines = new Segments();
        Box frame = panel.frame();
        Marks x = panel.xTicks();
        for (int i = 0; x != null && i < x.count(); i++) {
            mark(
                    x.value(i),
                    0,
                    panel.x(),
                    frame.x(),
                    frame.right(),
                    (at, length) -> lines.add(at, frame.y(), at, frame.bottom()));
        }
        Marks y = panel.yTicks();
        for (int i = 0; y != null && i < y.count(); i++) {
            mark(
                    y.value(i),
                    0,
                    panel.y(),
                    frame.y(),
                    frame.bottom(),
                    (at, length) -> lines.add(frame.x(), at, frame.right(), at));
        }
        canvas.lines(lines.toArray(), AXIS.withColour(GRID));
    }

    private interface Mark {
        void draw(double at, double length);
    }

    private static void ticks(@Nullable Marks ticks, Scale scale, double from, double to, Mark mark) {
        if (ticks == null) {
            return;
        }
        for (int i = 0; i < ticks.count(); i++) {
            mark(ticks.value(i), TICK, scale, from, to, mark);
        }
        for (double value : ticks.small()) {
            mark(value, SMALL_TICK, scale, from, to, mark);
        }
    }

    /** Leaves out what lies outside the frame, which spans these places of the page. */
    private static void mark(double value, double length, Scale scale, double from, double to, Mark mark) {
        double at = scale.at(value);
        double slack = 1e-9 * scale.length();
        if (at >= from - slack && at <= to + slack) {
            mark.draw(at, length);
        }
    }
}
