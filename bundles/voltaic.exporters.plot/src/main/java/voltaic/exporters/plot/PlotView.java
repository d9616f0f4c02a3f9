package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import voltaic.model.result.Column;
import voltaic.model.result.Result;

/** Makes the plot that is drawn of a whole one when only a part is to be seen. */
final class PlotView {
    private final Plot plot;
    private final Fit fit;
    private final FigureView view;

    PlotView(Plot plot, Fit fit, FigureView view) {
        this.plot = plot;
        this.fit = fit;
        this.view = view;
    }

    /**
     * The plot.
     *
     * @param keepsHidden whether hidden curves stay as curves without points, and so in the legend
     */
    Plot seen(boolean keepsHidden) {
        List<Plot.Panel> panels = new ArrayList<>();
        for (int i = 0; i < plot.panels().size(); i++) {
            if (view.panel().isEmpty() || view.panel().getAsInt() == i) {
                panels.add(panel(i, keepsHidden));
            }
        }
        boolean single = panels.size() == 1;
        return new Plot(plot.title(), single ? 1 : plot.columns(), plot.sharedAxes() || single, panels, plot.colors());
    }

    private Plot.Panel panel(int i, boolean keepsHidden) {
        Plot.Panel panel = plot.panels().get(i);
        Plot.Axis x = axis(panel.x(), fit.x(i, view), view.logX());
        Plot.Axis y = axis(panel.y(), fit.y(i, view), view.logY());
        return new Plot.Panel(
                panel.letter(),
                panel.title(),
                x,
                y,
                curves(panel, keepsHidden),
                panel.inset().map(inset -> inset(inset, keepsHidden)),
                panel.heatMap());
    }

    private Plot.Panel inset(Plot.Panel inset, boolean keepsHidden) {
        return new Plot.Panel(
                inset.letter(),
                inset.title(),
                inset.x(),
                inset.y(),
                curves(inset, keepsHidden),
                inset.inset(),
                inset.heatMap());
    }

    private static Plot.Axis axis(Plot.Axis axis, Interval shown, boolean log) {
        return new Plot.Axis(axis.label(), shown.from(), shown.to(), axis.ticked(), log);
    }

    private List<Plot.Curve> curves(Plot.Panel panel, boolean keepsHidden) {
        List<Plot.Curve> curves = new ArrayList<>();
        for (Plot.Curve curve : panel.curves()) {
            if (!view.hidden().contains(plain(curve))) {
                curves.add(curve);
            } else if (keepsHidden) {
                curves.add(new Plot.Curve(curve.label(), nothing(curve.series()), curve.stroke()));
            }
        }
        return curves;
    }

    static String plain(Plot.Curve curve) {
        return LabelParser.parse(curve.label()).plain();
    }

    /** The series without its values. */
    private static Series nothing(Series series) {
        return new Series(nothing(series.result()), nothing(series.column()), series.xScale(), series.yScale());
    }

    /** The result of a variant before its first sample. */
    static Result nothing(Result result) {
        return new Result(
                result.variant(),
                result.experiment(),
                nothing(result.time()),
                List.of(),
                List.of(),
                List.of(),
                result.provenance());
    }

    private static Column nothing(Column column) {
        return new Column(column.subject(), column.quantity(), column.label(), column.unit(), new double[0]);
    }

    /** Where a panel stands among those that are seen; absent if it is not. */
    static OptionalInt place(int panel, FigureView view) {
        if (view.panel().isEmpty()) {
            return OptionalInt.of(panel);
        }
        return view.panel().getAsInt() == panel ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
