package voltaic.model.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One point of a study.
 *
 * @param index its number, from 0, in the order of tables
 * @param variant the name of its variant; empty where a study has none
 * @param steps the position on each axis
 * @param part which part of its trajectories it runs, from 0
 * @param coordinates the values of the named tracks, in the order of the file
 */
public record Point(int index, String variant, List<Integer> steps, int part, Map<String, Object> coordinates) {
    public Point {
        steps = List.copyOf(steps);
        coordinates = Collections.unmodifiableMap(new LinkedHashMap<>(coordinates));
    }

    /** {@code point 17 (two, N_C = 100, pump = 0.5)}. */
    public String words() {
        String where = coordinates.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
        String all = variant.isEmpty() || where.isEmpty() ? variant + where : variant + ", " + where;
        return "point " + index + (all.isEmpty() ? "" : " (" + all + ")");
    }
}
