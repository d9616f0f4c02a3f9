package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.model.experiment.Figure;
import voltaic.model.result.StudyResult;

/** The parts of the axes that are shown: what the user chose, or what the figure declares, or what fits the curves that are not hidden. */
final class Fit {
    /** A logarithmic axis that fits the data shows at most so many powers of ten. */
    private static final double DECADES = 12;

    private final Plot plot;
    private final Optional<Figure.Range> declaredX;
    private final Optional<Figure.Range> declaredY;
    private final boolean growing;

    /** @param growing whether the results are not complete: axes show the time to come, and move in few steps */
    Fit(Plot plot, StudyResult results, boolean growing) {
        this.plot = plot;
        this.declaredX = results.study().figure().flatMap(figure -> figure.x().range());
        this.declaredY = results.study().figure().flatMap(figure -> figure.y().range());
        this.growing = growing;
    }

    Interval x(int panel, FigureView view) {
        if (view.x().isPresent()) {
            return view.x().get();
        }
        Plot.Axis axis = plot.panels().get(panel).x();
        double from = axis.from();
        double to = axis.to();
        if (growing && declaredX.isEmpty() && isOverTime(panel)) {
            from = Math.min(0, from);
            to = end(panel, to);
        }
        return view.logX() ? positive(from, to, times(panel)) : new Interval(from, to);
    }

    /** Whether the curves of a panel are over time, and not over an axis of a study. */
    private boolean isOverTime(int panel) {
        return curves(panel, FigureView.ALL).stream()
                .allMatch(curve -> curve.series().result().time().quantity().equals("time"));
    }

    /** When the experiments of a panel end. */
    private double end(int panel, double otherwise) {
        return curves(panel, FigureView.ALL).stream()
                .map(Plot.Curve::series)
                .mapToDouble(series -> series.result().experiment().time().end() * series.xScale())
                .max()
                .orElse(otherwise);
    }

    Interval y(int panel, FigureView view) {
        Interval chosen = view.y().get(axis(panel));
        if (chosen != null) {
            return chosen;
        }
        Plot.Axis axis = plot.panels().get(panel).y();
        Interval whole = new Interval(axis.from(), axis.to());
        List<Series> shown = curves(panel, view).stream()
                .flatMap(curve -> curve.drawn().stream())
                .toList();
        if (declaredY.isEmpty() && !view.hidden().isEmpty() && !shown.isEmpty()) {
            Range range = HeatMap.heights(Range.ofValues(shown), maps(panel));
            whole = range == null ? whole : new Interval(range.from(), range.to());
        }
        if (view.logY()) {
            return positive(whole.from(), whole.to(), values(shown));
        }
        return growing && declaredY.isEmpty() ? widened(whole) : whole;
    }

    /** Rounded outwards to a fifth of the power of ten of its length, so that the axis does not move with every sample. */
    private static Interval widened(Interval interval) {
        double step = Math.pow(10, Math.floor(Math.log10(interval.to() - interval.from()))) / 5;
        return new Interval(
                step * Math.floor(interval.from() / step + 1e-9), step * Math.ceil(interval.to() / step - 1e-9));
    }

    /** The index of the axis of values of a panel: panels with the same axes have one. */
    int axis(int panel) {
        return plot.sharedAxes() ? 0 : panel;
    }

    private List<Plot.Curve> curves(int panel, FigureView view) {
        List<Plot.Curve> curves = new ArrayList<>();
        for (int i = 0; i < plot.panels().size(); i++) {
            if (axis(i) == axis(panel)) {
                for (Plot.Curve curve : plot.panels().get(i).curves()) {
                    if (!view.hidden().contains(PlotView.plain(curve))) {
                        curves.add(curve);
                    }
                }
            }
        }
        return curves;
    }

    private List<HeatMap> maps(int panel) {
        List<HeatMap> maps = new ArrayList<>();
        for (int i = 0; i < plot.panels().size(); i++) {
            if (axis(i) == axis(panel)) {
                plot.panels().get(i).heatMap().ifPresent(maps::add);
            }
        }
        return maps;
    }

    private interface Numbers {
        double of(Series series, int sample);
    }

    private double times(int panel) {
        return leastPositive(
                curves(panel, FigureView.ALL).stream().map(Plot.Curve::series).toList(), Series::x);
    }

    private static double values(List<Series> shown) {
        return leastPositive(shown, Series::y);
    }

    private static double leastPositive(List<Series> all, Numbers numbers) {
        double least = Double.POSITIVE_INFINITY;
        for (Series series : all) {
            for (int i = 0; i < series.size(); i++) {
                double value = numbers.of(series, i);
                least = value > 0 ? Math.min(least, value) : least;
            }
        }
        return least;
    }

    /** The positive part of an interval, as far as there is data; 0.1 … 1 if there is none. */
    private static Interval positive(double from, double to, double least) {
        if (!(to > 0)) {
            return new Interval(0.1, 1);
        }
        double low = from > 0 ? from : Math.max(Math.min(least, to / 10), to * Math.pow(10, -DECADES));
        return low < to ? new Interval(low, to) : new Interval(to / 10, to);
    }
}
