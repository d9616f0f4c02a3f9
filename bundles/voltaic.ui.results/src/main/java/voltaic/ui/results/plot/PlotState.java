package voltaic.ui.results.plot;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.exporters.plot.FigureView;
import voltaic.exporters.plot.Interval;
import voltaic.exporters.plot.ScreenFigure;

/** What is seen of a figure, and how zooming and moving change it. On the event dispatch thread. */
final class PlotState {
    private static final double STEP = 1.25;

    private final Runnable changed;
    private FigureView view;
    private boolean moving;
    private @Nullable DrawnFigure drawn;

    PlotState(FigureView view, Runnable changed) {
        this.view = view;
        this.changed = changed;
    }

    FigureView view() {
        return view;
    }

    /** What it looks like by now; its places are what the user points at. */
    void drawn(DrawnFigure figure) {
        drawn = figure;
    }

    /** Whether dragging moves the plot, instead of zooming to a rectangle. */
    boolean isMoving() {
        return moving;
    }

    void setMoving(boolean moves) {
        moving = moves;
        changed.run();
    }

    void change(UnaryOperator<FigureView> change) {
        view = change.apply(view);
        changed.run();
    }

    void fit() {
        change(FigureView::fitted);
    }

    /** Shows a panel alone or, if it is alone, all. */
    void enlarge(int panel) {
        boolean alone = view.panel().isPresent();
        change(seen -> seen.fitted().withPanel(alone ? OptionalInt.empty() : OptionalInt.of(panel)));
    }

    /**
     * Zooms in by steps, out by negative ones.
     *
     * @param partX what stays in its place, as a part of the axis
     * @param partY likewise
     */
    void zoom(int panel, double partX, double partY, double steps, boolean onX, boolean onY) {
        double factor = Math.pow(STEP, steps);
        axes(
                panel,
                (interval, log) -> onX ? interval.zoomed(partX, factor, log) : interval,
                (interval, log) -> onY ? interval.zoomed(partY, factor, log) : interval);
    }

    /** Zooms a panel, or the first one that is seen, about its centre. */
    void zoom(OptionalInt panel, double steps) {
        zoom(panel.orElse(view.panel().orElse(0)), 0.5, 0.5, steps, true, true);
    }

    /** Shows a rectangle, in parts of the axes. */
    void show(int panel, double fromX, double toX, double fromY, double toY) {
        axes(
                panel,
                (interval, log) -> interval.between(fromX, toX, log),
                (interval, log) -> interval.between(fromY, toY, log));
    }

    /** Moves what is seen by parts of the axes. */
    void move(int panel, double byX, double byY) {
        axes(panel, (interval, log) -> interval.moved(byX, log), (interval, log) -> interval.moved(byY, log));
    }

    private interface Change {
        Interval of(Interval interval, boolean log);
    }

    private void axes(int panel, Change onX, Change onY) {
        DrawnFigure shown = drawn;
        if (shown == null || panel >= shown.figure().panels()) {
            return;
        }
        ScreenFigure figure = shown.figure();
        Interval x = onX.of(figure.x(panel, view), view.logX());
        Interval y = onY.of(figure.y(panel, view), view.logY());
        change(seen -> seen.zoomed(x, figure.axis(panel), y));
    }
}
