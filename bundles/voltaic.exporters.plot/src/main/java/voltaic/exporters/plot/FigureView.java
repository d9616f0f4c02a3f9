package voltaic.exporters.plot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is to be seen of a figure.
 *
 * @param logX whether the axis of time is logarithmic
 * @param logY whether the axis of values is
 * @param grid whether lines run across the panels
 * @param legend whether the key to the curves is shown
 * @param hidden the labels, in plain text, of curves that are not drawn
 * @param panel the only panel that is shown, enlarged; absent for all
 * @param x the part of the axis of time, for all panels; absent for all of it
 * @param y the parts of the axes of values, by {@link ScreenFigure#axis}; all of the others
 */
public record FigureView(
        boolean logX,
        boolean logY,
        boolean grid,
        boolean legend,
        Set<String> hidden,
        OptionalInt panel,
        Optional<Interval> x,
        Map<Integer, Interval> y) {
    /** Everything, as in print. */
    public static final FigureView ALL =
            new FigureView(false, false, false, true, Set.of(), OptionalInt.empty(), Optional.empty(), Map.of());

    public FigureView {
        hidden = Set.copyOf(hidden);
        y = Map.copyOf(y);
    }

    /** Whether all of every axis is shown. */
    public boolean isFitted() {
        return x.isEmpty() && y.isEmpty();
    }

    /** All of every axis. */
    public FigureView fitted() {
        return new FigureView(logX, logY, grid, legend, hidden, panel, Optional.empty(), Map.of());
    }

    /** With an even or logarithmic axis of time, all of it. */
    public FigureView withLogX(boolean log) {
        return new FigureView(log, logY, grid, legend, hidden, panel, Optional.empty(), y);
    }

    /** With even or logarithmic axes of values, all of them. */
    public FigureView withLogY(boolean log) {
        return new FigureView(logX, log, grid, legend, hidden, panel, x, Map.of());
    }

    /** With or without lines across the panels. */
    public FigureView withGrid(boolean shown) {
        return new FigureView(logX, logY, shown, legend, hidden, panel, x, y);
    }

    /** With or without the key to the curves. */
    public FigureView withLegend(boolean shown) {
        return new FigureView(logX, logY, grid, shown, hidden, panel, x, y);
    }

    /** With the curves of a label hidden if they are shown, and shown if they are hidden. */
    public FigureView toggled(String label) {
        Set<String> changed = new HashSet<>(hidden);
        if (!changed.remove(label)) {
            changed.add(label);
        }
        return new FigureView(logX, logY, grid, legend, changed, panel, x, y);
    }

    /** With one panel alone, or all. */
    public FigureView withPanel(OptionalInt shown) {
        return new FigureView(logX, logY, grid, legend, hidden, shown, x, y);
    }

    /**
     * With this part of the axes.
     *
     * @param axis which axis of values
     */
    public FigureView zoomed(Interval onX, int axis, Interval onY) {
        Map<Integer, Interval> changed = new HashMap<>(y);
        changed.put(axis, onY);
        return new FigureView(logX, logY, grid, legend, hidden, panel, Optional.of(onX), changed);
    }
}
