package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/** Draws other results over a plot: the colour tells the curve, the dash the result. */
final class Overlays {
    private static final Stroke.Dash[] DASHES = {Stroke.Dash.DASHED, Stroke.Dash.DOTTED, Stroke.Dash.DASH_DOT};

    private final String name;
    private final List<Overlay> overlays;

    Overlays(String name, List<Overlay> overlays) {
        this.name = name;
        this.overlays = overlays;
    }

    Plot over(Plot plot) {
        List<Plot.Panel> panels = new ArrayList<>();
        for (Plot.Panel panel : plot.panels()) {
            panels.add(over(panel, plot.sharedAxes()));
        }
        if (plot.sharedAxes()) {
            Plot.Axis x = panels.get(0).x();
            Plot.Axis y = panels.get(0).y();
            for (Plot.Panel panel : panels) {
                x = union(x, panel.x());
                y = union(y, panel.y());
            }
            for (int i = 0; i < panels.size(); i++) {
                panels.set(
                        i,
                        with(
                                panels.get(i),
                                x,
                                y,
                                panels.get(i).curves(),
                                panels.get(i).inset()));
            }
        }
        return new Plot(plot.title(), plot.columns(), plot.sharedAxes(), panels, plot.colors());
    }

    private static Plot.Axis union(Plot.Axis one, Plot.Axis other) {
        return new Plot.Axis(
                one.label(), Math.min(one.from(), other.from()), Math.max(one.to(), other.to()), one.ticked());
    }

    private Plot.Panel over(Plot.Panel panel, boolean sharedAxes) {
        List<Plot.Curve> curves = new ArrayList<>();
        List<Series> added = new ArrayList<>();
        for (Plot.Curve curve : panel.curves()) {
            Stroke stroke = curve.stroke();
            boolean level = curve.series().isAsymptotic();
            curves.add(new Plot.Curve(
                    named(curve.label(), name),
                    curve.series(),
                    level ? stroke : new Stroke(stroke.rgb(), stroke.width(), Stroke.Dash.SOLID),
                    curve.band()));
            for (int i = 0; i < overlays.size(); i++) {
                Stroke.Dash dash = DASHES[i % DASHES.length];
                String label = named(curve.label(), overlays.get(i).name());
                series(curve.series(), overlays.get(i).results()).ifPresent(series -> {
                    curves.add(new Plot.Curve(label, series, new Stroke(stroke.rgb(), stroke.width(), dash)));
                    added.add(series);
                });
            }
        }
        Range x = Range.ofTimes(added);
        Range y = Range.ofValues(added);
        return with(
                panel,
                x == null ? panel.x() : union(panel.x(), new Plot.Axis("", x.from(), x.to(), true)),
                y == null ? panel.y() : union(panel.y(), new Plot.Axis("", y.from(), y.to(), true)),
                curves,
                panel.inset().map(inset -> over(inset, sharedAxes)));
    }

    private static Plot.Panel with(
            Plot.Panel panel, Plot.Axis x, Plot.Axis y, List<Plot.Curve> curves, Optional<Plot.Panel> inset) {
        return new Plot.Panel(panel.letter(), panel.title(), x, y, curves, inset, panel.heatMap());
    }

    private static String named(String label, String name) {
        String words = LabelParser.literal(name);
        return label.isEmpty() ? words : label + ", " + words;
    }

    /** The same column of other results. */
    private static Optional<Series> series(Series series, StudyResult results) {
        Optional<Result> result = results.results().size() == 1
                ? Optional.of(results.results().get(0))
                : results.result(series.result().variant());
        return result.flatMap(found -> found.column(series.column().name())
                .map(column -> new Series(found, column, series.xScale(), series.yScale())));
    }
}
