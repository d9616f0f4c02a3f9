package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One panel in its place: its curves in points of the page, its ticks, and all of its words. An inset is a panel in
 * smaller type.
 */
final class PanelLayout {
    /** Room between the frame and the least and greatest value, so that curves that saturate there can be seen. */
    private static final double BREATH = 0.035;

    private static final double LABEL_GAP = 3;

    private final Plot.Panel panel;
    private final Box frame;
    private final double size;
    private final Scale x;
    private final Scale y;
    private final @Nullable Marks xTicks;
    private final @Nullable Marks yTicks;
    private final List<Polyline> curves = new ArrayList<>();
    /** The edges of the bands, by curve: lower and upper; empty for a curve without. */
    private final List<List<Polyline>> bands = new ArrayList<>();

    private final List<PlacedText> texts = new ArrayList<>();
    private List<Legend.Placed> legend = List.of();
    private @Nullable PanelLayout inset;
    private @Nullable Box insetRoom;
    private @Nullable Raster heat;

    /**
     * @param frame the rectangle of the axes
     * @param size the font size
     */
    PanelLayout(Plot.Panel panel, Box frame, double size, Typesetter typesetter) {
        this.panel = panel;
        this.frame = frame;
        this.size = size;
        double breath = BREATH * frame.height();
        this.x = new Scale(
                panel.x().from(),
                panel.x().to(),
                frame.x(),
                frame.right(),
                panel.x().log());
        this.y = new Scale(
                panel.y().from(),
                panel.y().to(),
                frame.bottom() - breath,
                frame.y() + breath,
                panel.y().log());
        this.xTicks = panel.x().ticked()
                ? Marks.of(
                        x.from(),
                        x.to(),
                        x.log(),
                        x.length(),
                        label ->
                                Math.max(2.8 * size, typesetter.set(label, size).width() + size))
                : null;
        // Also in the room beyond the values: a curve that ends just below 1 needs a mark there.
        this.yTicks = panel.y().ticked()
                ? Marks.of(y.value(frame.bottom()), y.value(frame.y()), y.log(), frame.height(), label -> 1.5 * size)
                : null;
    }

    /** The greatest width of the labels beside the ticks of y, with the gap to the frame. */
    double leftLabels(Typesetter typesetter) {
        return widest(yTicks, typesetter) + LABEL_GAP;
    }

    /** How far the labels below the ticks of x may reach beyond the frame. */
    double overhang(Typesetter typesetter) {
        return widest(xTicks, typesetter) / 2;
    }

    /** The height of the labels below the ticks of x, with the gap to the frame. */
    static double belowLabels(double size) {
        return LABEL_GAP + 0.9 * size;
    }

    private double widest(@Nullable Marks ticks, Typesetter typesetter) {
        double widest = 0;
        for (int i = 0; ticks != null && i < ticks.count(); i++) {
            widest = Math.max(widest, typesetter.set(ticks.label(i), size).width());
        }
        return widest;
    }

    void labelXTicks(Typesetter typesetter) {
        double baseline = frame.bottom() + LABEL_GAP + Text.CAPITALS * size;
        for (int i = 0; xTicks != null && i < xTicks.count(); i++) {
            texts.add(PlacedText.centered(typesetter.set(xTicks.label(i), size), x.at(xTicks.value(i)), baseline));
        }
    }

    void labelYTicks(Typesetter typesetter) {
        for (int i = 0; yTicks != null && i < yTicks.count(); i++) {
            Text text = typesetter.set(yTicks.label(i), size);
            double baseline = y.at(yTicks.value(i)) + 0.5 * Text.CAPITALS * size;
            texts.add(new PlacedText(text, frame.x() - LABEL_GAP - text.width(), baseline, false));
        }
    }

    void add(PlacedText text) {
        texts.add(text);
    }

    /** Brings the heat map onto the page, if there is one. */
    void drawHeatMap(ColorScale colors, Sharpness sharpness) {
        if (!sharpness.draws()) {
            return;
        }
        heat = panel.heatMap()
                .map(map -> HeatRaster.of(map, frame, x, y, colors, sharpness.cells()))
                .orElse(null);
    }

    /** Brings the curves onto the page. */
    void drawCurves(Sharpness sharpness) {
        if (!sharpness.draws()) {
            return;
        }
        CurveTracer tracer = new CurveTracer(frame, x, y, sharpness);
        for (Plot.Curve curve : panel.curves()) {
            curves.add(curve.stroke().isMarks() ? marks(curve.series()) : tracer.trace(curve.series()));
            bands.add(curve.band().map(tracer::trace).orElse(List.of()));
        }
    }

    private Polyline marks(Series series) {
        Polyline marks = new Polyline();
        for (int i = 0; i < series.size(); i++) {
            double px = x.at(series.x(i));
            double py = y.at(series.y(i));
            if (Double.isFinite(px) && Double.isFinite(py)) {
                marks.add(px, py);
            }
        }
        return marks;
    }

    /** What is free in this panel beside its curves and its inset. */
    FreeSpace freeSpace() {
        FreeSpace space = new FreeSpace(frame);
        if (panel.heatMap().isPresent()) {
            space.take(frame);
        }
        for (Polyline curve : curves) {
            space.take(curve);
        }
        for (List<Polyline> band : bands) {
            band.forEach(space::take);
        }
        if (inset != null) {
            space.take(InsetPlacement.around(inset));
        }
        return space;
    }

    /** @param room what it takes with its words */
    void setInset(Box room, PanelLayout placed) {
        insetRoom = room;
        inset = placed;
    }

    /** The room of the inset, if it is to be at the same place in another frame; none if there is no inset. */
    @Nullable
    Box insetRoom(Box in) {
        if (insetRoom == null) {
            return null;
        }
        double wider = in.width() / frame.width();
        double higher = in.height() / frame.height();
        return new Box(
                in.x() + (insetRoom.x() - frame.x()) * wider,
                in.y() + (insetRoom.y() - frame.y()) * higher,
                insetRoom.width() * wider,
                insetRoom.height() * higher);
    }

    void setLegend(List<Legend.Placed> placed) {
        legend = List.copyOf(placed);
    }

    Plot.Panel panel() {
        return panel;
    }

    Box frame() {
        return frame;
    }

    Scale x() {
        return x;
    }

    Scale y() {
        return y;
    }

    @Nullable
    Marks xTicks() {
        return xTicks;
    }

    @Nullable
    Marks yTicks() {
        return yTicks;
    }

    Polyline curve(int i) {
        return curves.get(i);
    }

    /** The lower and the upper edge of the band of a curve; empty if it has none. */
    List<Polyline> band(int i) {
        return bands.get(i);
    }

    /** The heat map; none if it has none. */
    @Nullable
    Raster heat() {
        return heat;
    }

    List<PlacedText> texts() {
        return texts;
    }

    List<Legend.Placed> legend() {
        return legend;
    }

    @Nullable
    PanelLayout inset() {
        return inset;
    }
}
