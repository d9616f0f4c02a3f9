package voltaic.exporters.plot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;

/** The figure that the plot exporter draws of some results, to be drawn on the screen by a {@link FigureRenderer}. Does not change. */
public final class ScreenFigure {
    private final Plot plot;
    private final Fit fit;

    private ScreenFigure(Plot plot, Fit fit) {
        this.plot = plot;
        this.fit = fit;
    }

    /**
     * The figure of the study; without one, what the exporter draws then.
     *
     * @param growing whether the run goes on: of what is not recorded yet, nothing is drawn
     * @param name what distinguishes these results in the legend if there are others
     * @param overlays other results that are drawn over these
     * @return nothing if there is nothing to draw, or not yet
     * @throws IllegalArgumentException if the figure names a variant or a column that does not exist, or a label has faulty markup
     */
    public static Optional<ScreenFigure> of(StudyResult results, boolean growing, String name, List<Overlay> overlays) {
        return plot(results, growing).map(plot -> {
            Plot all = overlays.isEmpty() ? plot : new Overlays(name, overlays).over(plot);
            return new ScreenFigure(all, new Fit(all, results, growing));
        });
    }

    private static Optional<Plot> plot(StudyResult results, boolean growing) {
        if (results.study().figure().isPresent()) {
            return Optional.of(PlotReader.read(results, results.study().figure().get(), growing));
        }
        List<Result> begun = new ArrayList<>();
        for (Result result : results.results()) {
            if (!result.columns().isEmpty() && result.time().size() > 0) {
                begun.add(result);
            }
        }
        return begun.isEmpty()
                ? Optional.empty()
                : Optional.of(DefaultPlot.of(new StudyResult(results.study(), begun, results.table()), growing));
    }

    /** The number of panels. */
    public int panels() {
        return plot.panels().size();
    }

    /** What stands above a panel, in plain text. */
    public String heading(int panel) {
        return LabelParser.parse(plot.panels().get(panel).heading()).plain();
    }

    /** The axis of values of a panel, by which {@link FigureView} knows it. */
    public int axis(int panel) {
        return fit.axis(panel);
    }

    /** Whether there is a heat map, whose axes are even. */
    public boolean hasHeatMap() {
        return plot.colors().isPresent();
    }

    /** The part of the axis of time that is shown. */
    public Interval x(int panel, FigureView view) {
        return fit.x(panel, view);
    }

    /** The part of the axis of values that is shown. */
    public Interval y(int panel, FigureView view) {
        return fit.y(panel, view);
    }

    /** What is drawn of it. */
    Plot seen(FigureView view, boolean keepsHidden) {
        return new PlotView(plot, fit, view).seen(keepsHidden);
    }

    /**
     * Writes it as it is seen, in the sizes and the type of print.
     *
     * @throws IllegalArgumentException if the size does not suit the figure
     */
    public void export(FigureView view, PlotParameters parameters, Exporter.Target target) throws IOException {
        Look look = new Look(
                parameters.title(), view.legend() ? Look.Key.INSIDE : Look.Key.NOWHERE, view.grid(), Sharpness.PRINT);
        PlotExporter.export(seen(view, false), look, parameters, target);
    }
}
