package voltaic.studies;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is on record of a point, or of one evaluation of the search at a point.
 *
 * @param point the number of the point
 * @param evaluation the number of the evaluation, from 0; {@link #POINT} for the point as a whole
 * @param seconds how long it took
 * @param names what was kept
 * @param values its values, one a name
 * @param error why it failed; empty if it did not
 */
public record PointRecord(
        int point, int evaluation, double seconds, List<String> names, List<Double> values, Optional<String> error) {
    /** Stands for the point as a whole. */
    public static final int POINT = -1;

    public PointRecord {
        if (names.size() != values.size()) {
            throw new IllegalArgumentException(names.size() + " names and " + values.size() + " values");
        }
    }

    /** A value by its name; nothing if it is not there. */
    public OptionalDouble value(String name) {
        int i = names.indexOf(name);
        return i < 0 ? OptionalDouble.empty() : OptionalDouble.of(values.get(i));
    }

    /** Whether it failed. */
    public boolean isFailed() {
        return error.isPresent();
    }

    /** Whether it is about the point as a whole. */
    public boolean isPoint() {
        return evaluation == POINT;
    }
}
