package voltaic.model.study;

import java.util.List;
import java.util.Optional;

/**
 * What is made of the points of a study. Where nothing else is said, points that differ in other coordinates than those that an
 * outcome names, or in their variant, form groups: a curve, a fit or a row for each.
 */
public sealed interface Outcome {
    /** What it is called: its files are. */
    String name();

    /** Words above it. */
    String title();

    /**
     * A table of points.
     *
     * @param columns coordinates and kept quantities; all of them if empty
     */
    record Table(String name, String title, List<String> columns) implements Outcome {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Curves over one axis.
     *
     * @param x the axis
     * @param y the kept quantities, a curve for each in each group
     * @param panels the coordinate, or {@code variant}, that has a panel for each of its values; absent for a single panel
     * @param label words for the axis of the values
     */
    record Lines(String name, String title, String x, List<String> y, Optional<String> panels, String label)
            implements Outcome {
        public Lines {
            y = List.copyOf(y);
        }
    }

    /**
     * A quantity over two axes, in colours; a panel for each group.
     *
     * @param value the kept quantity
     * @param label words for the colours
     */
    record HeatMap(String name, String title, String x, String y, String value, String label) implements Outcome {}

    /**
     * A fit of y = c·x^α by least squares of logarithms, for each group.
     *
     * @param confidence of the interval of α, between 0 and 1
     * @param label words for the axis of the values
     */
    record PowerLaw(String name, String title, String x, String y, double confidence, String label)
            implements Outcome {}

    /**
     * The point of each group where a quantity is extremal.
     *
     * @param of the kept quantity
     * @param maximum whether the greatest value is looked for, not the least
     * @param over the axes that it is looked for on; all of them if empty
     */
    record Optimum(String name, String title, String of, boolean maximum, List<String> over) implements Outcome {
        public Optimum {
            over = List.copyOf(over);
        }
    }

    /**
     * Where a quantity first reaches a level on an axis, between points by a straight line, for each group.
     *
     * @param x the axis
     * @param of the kept quantity
     */
    record Threshold(String name, String title, String x, String of, double level) implements Outcome {}
}
