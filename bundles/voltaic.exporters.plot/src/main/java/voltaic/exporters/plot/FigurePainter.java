package voltaic.exporters.plot;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Draws a figure that is laid out. */
final class FigurePainter {
    private static final int WHITE = 0xFFFFFF;
    private static final Stroke AXIS = Stroke.solid(0x000000, 0.5);
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
            Stroke stroke = panel.panel().curves().get(i).stroke();
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
        ticks(panel.xTicks(), panel.x(), (at, length) -> {
            marks.add(at, frame.bottom(), at, frame.bottom() - weight * length);
            marks.add(at, frame.y(), at, frame.y() + weight * length);
        });
        ticks(panel.yTicks(), panel.y(), (at, length) -> {
            marks.add(frame.x(), at, frame.x() + weight * length, at);
            marks.add(frame.right(), at, frame.right() - weight * length, at);
        });
        canvas.lines(marks.toArray(), stroke);
    }

    private interface Mark {
        void draw(double at, double length);
    }

    private static void ticks(@Nullable Ticks ticks, Scale scale, Mark mark) {
        if (ticks == null) {
            return;
        }
        double small = ticks.step() / ticks.parts();
        for (int i = -1; i < ticks.count(); i++) {
            double value = i < 0 ? ticks.value(0) - ticks.step() : ticks.value(i);
            mark(value, TICK, scale, mark);
            for (int part = 1; part < ticks.parts(); part++) {
                mark(value + part * small, SMALL_TICK, scale, mark);
            }
        }
    }

    /** Leaves out what lies outside the axis. */
    private static void mark(double value, double length, Scale scale, Mark mark) {
        double slack = 1e-9 * (scale.to() - scale.from());
        if (value >= scale.from() - slack && value <= scale.to() + slack) {
            mark.draw(scale.at(value), length);
        }
    }
}
