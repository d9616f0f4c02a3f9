package voltaic.model.study;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A search that is made at every point of the axes: for the extremum of a quantity, or for where it reaches a level. Every
 * evaluation is kept.
 *
 * @param goal what is looked for
 * @param of the quantity, not a series
 * @param level what {@code of} is to reach; present for {@link Goal#LEVEL} alone
 * @param over the values that are varied
 * @param tolerance how well they are determined, relative to the widths of their ranges
 * @param evaluations how many runs a search may take
 */
public record Search(Goal goal, Kept of, OptionalDouble level, List<Variable> over, double tolerance, int evaluations) {
    /** What is looked for. */
    public enum Goal {
        /** The least value of the quantity. */
        MINIMUM,
        /** The greatest value of the quantity. */
        MAXIMUM,
        /** Where the quantity reaches a level: for one variable the least value where it does. */
        LEVEL
    }

    /**
     * A value that is varied.
     *
     * @param name the column that shows it
     * @param label words for the axis of a figure
     * @param targets where it is set, at least one
     * @param from its least value
     * @param to its greatest value
     */
    public record Variable(String name, String label, List<Axis.Target> targets, double from, double to) {
        public Variable {
            targets = List.copyOf(targets);
        }
    }

    public Search {
        over = List.copyOf(over);
    }
}
