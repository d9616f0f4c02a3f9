package voltaic.model.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a study says beside its base experiment. Its points are the product of variants, axes and parts; the parts
 * change fastest, then the last axis, the variants slowest.
 *
 * @param title what it is about
 * @param variants the names of the variants; one empty name if there are none
 * @param axes the axes
 * @param parts into how many points the trajectories of each experiment are split; 1 for no split
 * @param search what is looked for at every point; absent for points that are run as they stand
 * @param keep what is kept; every figure of merit if empty
 * @param outcomes what is made of the points
 */
public record Sweep(
        String title,
        List<String> variants,
        List<Axis> axes,
        int parts,
        Optional<Search> search,
        List<Kept> keep,
        List<Outcome> outcomes) {
    /** The most points that a study may have. */
    public static final int MAX_POINTS = 1_000_000;

    /** The column of the variants. */
    public static final String VARIANT = "variant";

    /** The column of the parts. */
    public static final String PART = "part";

    public Sweep {
        variants = List.copyOf(variants);
        axes = List.copyOf(axes);
        keep = List.copyOf(keep);
        outcomes = List.copyOf(outcomes);
    }

    /** The number of points. */
    public int points() {
        int count = Math.multiplyExact(variants.size(), parts);
        for (Axis axis : axes) {
            count = Math.multiplyExact(count, axis.size());
        }
        return count;
    }

    /**
     * A point by its number.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Point point(int index) {
        if (index < 0 || index >= points()) {
            throw new IndexOutOfBoundsException("there is no point " + index + " among " + points());
        }
        int rest = index / parts;
        List<Integer> steps = new ArrayList<>();
        for (int i = axes.size() - 1; i >= 0; i--) {
            int size = axes.get(i).size();
            steps.add(0, rest % size);
            rest /= size;
        }
        Map<String, Object> coordinates = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            for (Axis.Track track : axes.get(i).tracks()) {
                if (!track.name().isEmpty()) {
                    coordinates.put(track.name(), track.values().get(steps.get(i)));
                }
            }
        }
        return new Point(index, variants.get(rest), steps, index % parts, coordinates);
    }

    /** Whether there are variants with names. */
    public boolean hasVariants() {
        return !variants.equals(List.of(""));
    }

    /** The named tracks of all axes, in the order of the file. */
    public List<Axis.Track> tracks() {
        return axes.stream()
                .flatMap(axis -> axis.tracks().stream())
                .filter(track -> !track.name().isEmpty())
                .toList();
    }
}
