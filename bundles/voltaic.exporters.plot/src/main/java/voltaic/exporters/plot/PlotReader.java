package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Names;

/** Makes the plot that a study describes in its {@link Figure}. */
final class PlotReader {
    private static final int MAX_COLUMNS = 6;
    private static final String NOTHING_TO_MAP =
            "; it has no numbered columns, such as the observable 'ladder-populations' records";

    private final StudyResult study;
    private final Figure figure;
    private final boolean growing;
    private final Styles styles = new Styles();

    private PlotReader(StudyResult study, Figure figure, boolean growing) {
        this.growing = growing;
        this.study = study;
        this.figure = figure;
    }

    /** The plot; throws an {@link IllegalArgumentException} if the figure names what does not exist. */
    static Plot read(StudyResult study, Figure figure) {
        return read(study, figure, false);
    }

    /**
     * The plot of results that may grow.
     *
     * @param growing whether columns that do not exist yet may come
     */
    static Plot read(StudyResult study, Figure figure, boolean growing) {
        return new PlotReader(study, figure, growing).plot();
    }

    private Plot plot() {
        if (figure.columns() < 1 || figure.columns() > MAX_COLUMNS) {
            throw new IllegalArgumentException(
                    "the figure has " + figure.columns() + " columns; 1 to " + MAX_COLUMNS + " are allowed");
        }
        if (figure.panels().isEmpty()) {
            throw new IllegalArgumentException("the figure has no panels; it needs at least one");
        }
        List<List<Plot.Curve>> curves = new ArrayList<>();
        List<Optional<HeatMap>> heatMaps = new ArrayList<>();
        List<Series> all = new ArrayList<>();
        for (Figure.Panel panel : figure.panels()) {
            List<Plot.Curve> drawn = curves(panel);
            curves.add(drawn);
            all.addAll(series(drawn));
            heatMaps.add(panel.heatMap().flatMap(map -> heatMap(panel, map)));
        }
        List<HeatMap> maps = heatMaps.stream().flatMap(Optional::stream).toList();
        Plot.Axis x = axis("x", figure.x(), HeatMap.times(times(figure.x(), all), maps));
        Plot.Axis y = axis("y", figure.y(), HeatMap.heights(values(figure.y(), all), maps));
        List<Plot.Panel> panels = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            Figure.Panel panel = figure.panels().get(i);
            Optional<Plot.Panel> inset = panel.inset().isEmpty()
                    ? Optional.empty()
                    : Optional.of(inset(panel.inset().get()));
            panels.add(new Plot.Panel(panel.label(), panel.title(), x, y, curves.get(i), inset, heatMaps.get(i)));
        }
        return new Plot(
                study.study().title(),
                Math.min(figure.columns(), panels.size()),
                true,
                panels,
                HeatMap.colors(maps, figure.color()));
    }

    private Optional<HeatMap> heatMap(Figure.Panel panel, Figure.HeatMap map) {
        Result result = result(panel, map.variant());
        Optional<HeatMap> found = HeatMap.of(
                        result, map.columns(), figure.x().scale(), figure.y().scale())
                .map(one -> map.heights().isEmpty() ? one : one.at(map.heights()));
        if (found.isEmpty() && !growing) {
            throw missing(panel, map.variant(), map.columns(), HeatMap.families(result));
        }
        return found;
    }

    /** An inset fits its own data where the figure gives no range: it is there to show what the panel cannot. */
    private Plot.Panel inset(Figure.Panel panel) {
        if (panel.inset().isPresent()) {
            throw new IllegalArgumentException(
                    "the inset " + named(panel) + "of the figure has an inset of its own; only panels have insets");
        }
        List<Plot.Curve> curves = curves(panel);
        Plot.Axis x = axis("x", figure.x(), times(figure.x(), series(curves)));
        Plot.Axis y = axis("y", figure.y(), values(figure.y(), series(curves)));
        return new Plot.Panel(panel.label(), panel.title(), x, y, curves, Optional.empty(), Optional.empty());
    }

    private List<Plot.Curve> curves(Figure.Panel panel) {
        List<Plot.Curve> curves = new ArrayList<>();
        for (Figure.Curve curve : panel.curves()) {
            Result result = result(panel, curve.variant());
            Series series = growing && result.column(curve.column()).isEmpty()
                    ? nothing(result, curve.column())
                    : new Series(
                            result,
                            column(panel, curve, result),
                            figure.x().scale(),
                            figure.y().scale());
            Stroke line = styles.of(curve.label());
            Stroke stroke = curve.marks() ? line.asMarks() : line;
            curves.add(
                    new Plot.Curve(curve.label(), series, series.isAsymptotic() ? Styles.asymptotic(stroke) : stroke));
        }
        return curves;
    }

    private Series nothing(Result result, String name) {
        Column column = new Column("", name, "", "1", new double[0]);
        return new Series(
                PlotView.nothing(result), column, figure.x().scale(), figure.y().scale());
    }

    private Result result(Figure.Panel panel, String variant) {
        List<String> known = new ArrayList<>();
        for (Result result : study.results()) {
            if (result.variant().equals(variant)) {
                return result;
            }
            known.add(result.variant());
        }
        throw new IllegalArgumentException("the panel " + named(panel) + "of the figure draws the variant '" + variant
                + "', which the study does not have" + Names.suggestion(variant, known));
    }

    private static Column column(Figure.Panel panel, Figure.Curve curve, Result result) {
        List<String> known = new ArrayList<>();
        for (Column column : result.columns()) {
            if (column.name().equals(curve.column())) {
                return column;
            }
            known.add(column.name());
        }
        throw missing(panel, curve.variant(), curve.column(), known);
    }

    private static IllegalArgumentException missing(
            Figure.Panel panel, String variant, String name, Collection<String> known) {
        return new IllegalArgumentException("the panel " + named(panel) + "of the figure draws '" + name
                + "', which the result " + (variant.isEmpty() ? "" : "of '" + variant + "' ") + "does not have"
                + (known.isEmpty() ? NOTHING_TO_MAP : Names.suggestion(name, known)));
    }

    private static String named(Figure.Panel panel) {
        return panel.label().isEmpty() ? "" : "'" + panel.label() + "' ";
    }

    private static Plot.Axis axis(String name, Figure.Axis axis, @Nullable Range fitted) {
        Optional<Figure.Range> given = axis.range();
        if (given.isPresent()) {
            double from = given.get().from();
            double to = given.get().to();
            if (!(from < to && Double.isFinite(to - from))) {
                throw new IllegalArgumentException("the " + name + " range of the figure is from " + from + " to " + to
                        + "; it must be finite and ascend");
            }
            if (axis.logarithmic() && from <= 0) {
                throw new IllegalArgumentException("the " + name + " range of the figure begins at " + from
                        + "; on a logarithmic axis it is positive");
            }
            return new Plot.Axis(axis.label(), from, to, true, axis.logarithmic());
        }
        return fitted == null
                ? new Plot.Axis(axis.label(), 0, 1, false)
                : new Plot.Axis(axis.label(), fitted.from(), fitted.to(), true, axis.logarithmic());
    }

    private static @Nullable Range times(Figure.Axis axis, List<Series> all) {
        return axis.logarithmic() ? Range.ofPositive(all, Series::x) : Range.ofTimes(all);
    }

    private static @Nullable Range values(Figure.Axis axis, List<Series> all) {
        return axis.logarithmic() ? Range.ofPositive(all, Series::y) : Range.ofValues(all);
    }

    private static List<Series> series(List<Plot.Curve> curves) {
        List<Series> series = new ArrayList<>();
        for (Plot.Curve curve : curves) {
            series.addAll(curve.drawn());
        }
        return series;
    }
}
