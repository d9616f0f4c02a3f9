package voltaic.model.study;

import java.util.List;
import java.util.Optional;

/**
 * One dimension of a study. An axis moves one track of values, or several of the same length step by step: these are
 * zipped.
 *
 * @param tracks at least one, all of the same length
 */
public record Axis(List<Track> tracks) {

    /**
     * A place in the base experiment, and how a value of the track becomes what is set there: factor · valueᵖᵒʷᵉʳ, so that
     * {@code 1/N} goes along with {@code N}. Values that are no numbers are set as they are.
     *
     * @param pointer the JSON Pointer of the place
     * @param factor 1 by default
     * @param power 1 by default
     */
    public record Target(String pointer, double factor, double power) {
        /** A place that takes values as they are. */
        public Target(String pointer) {
            this(pointer, 1, 1);
        }

        /** Whether values are set as they are. */
        public boolean isPlain() {
            return factor == 1 && power == 1;
        }

        /** factor · valueᵖᵒʷᵉʳ. */
        public double of(double value) {
            return power == 1 ? factor * value : factor * StrictMath.pow(value, power);
        }
    }

    /** How values lie between the ends of a track. */
    public enum Spacing {
        /** With equal differences. */
        LINEAR,
        /** With equal ratios. */
        LOGARITHMIC
    }

    /**
     * Values that are set one after another.
     *
     * @param name the column that shows the value in tables; empty for a track that goes along with a named one
     * @param label words for the axis of a figure, with their unit; the name if nothing else is given
     * @param targets where values are set; none for a track that only gives the points a coordinate
     * @param values strings, booleans, {@link Long}s and finite {@link Double}s; on a track without a name lists and maps of
     *     these too
     * @param spacing how an axis of a figure shows the values
     */
    public record Track(String name, String label, List<Target> targets, List<Object> values, Spacing spacing) {
        public Track {
            targets = List.copyOf(targets);
            values = List.copyOf(values);
        }

        /** Whether every value is a number. */
        public boolean isNumeric() {
            return values.stream().allMatch(Number.class::isInstance);
        }
    }

    public Axis {
        tracks = List.copyOf(tracks);
    }

    /** How many values each track has. */
    public int size() {
        return tracks.get(0).values().size();
    }

    /** The track of that name. */
    public Optional<Track> track(String name) {
        return tracks.stream().filter(track -> track.name().equals(name)).findFirst();
    }
}
