package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Column;
import voltaic.model.result.Result;

/**
 * The columns of a family over time, scaled for the axes: number k of 0 … N lies at k/N, or where it is said to lie.
 *
 * @param result where they are from
 * @param levels by number
 * @param xScale what times are multiplied with
 * @param yScale what heights are multiplied with
 * @param given where the levels lie; empty for k/N
 */
record HeatMap(Result result, List<Column> levels, double xScale, double yScale, List<Double> given) {
    HeatMap {
        levels = List.copyOf(levels);
        given = List.copyOf(given);
        if (!given.isEmpty() && given.size() != levels.size()) {
            throw new IllegalArgumentException(
                    "a heat map of " + levels.size() + " columns has " + given.size() + " heights");
        }
    }

    /** The same with its levels at other heights. */
    HeatMap at(List<Double> heights) {
        return new HeatMap(result, levels, xScale, yScale, heights);
    }

    /** Whether its levels lie where it was said, and its samples at values of an axis: cells then reach out as far as in. */
    boolean isOverAxes() {
        return !given.isEmpty();
    }

    /** The names of all families in a result, in the order of their first columns. */
    static Set<String> families(Result result) {
        Set<String> families = new LinkedHashSet<>();
        for (Column column : result.columns()) {
            column.member().ifPresent(member -> families.add(member.family()));
        }
        return families;
    }

    /** The family of that name; an {@link IllegalArgumentException} if its columns are not numbered 0 … N. */
    static Optional<HeatMap> of(Result result, String family, double xScale, double yScale) {
        List<Column> levels = new ArrayList<>();
        for (Column column : result.columns()) {
            if (column.member().filter(member -> member.family().equals(family)).isPresent()) {
                levels.add(column);
            }
        }
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        levels.sort(Comparator.comparingInt(HeatMap::number));
        int last = number(levels.get(levels.size() - 1));
        if (last != levels.size() - 1) {
            throw new IllegalArgumentException("the columns '" + family + "-…' have numbers up to " + last
                    + ", but there are " + levels.size() + "; a heat map takes all from 0 on");
        }
        return Optional.of(new HeatMap(result, levels, xScale, yScale, List.of()));
    }

    private static int number(Column column) {
        return column.member().orElseThrow().index();
    }

    /** The range of an axis of time that shows these maps too. */
    static @Nullable Range times(@Nullable Range ofCurves, List<HeatMap> maps) {
        Range range = ofCurves;
        for (HeatMap map : maps) {
            Range own = Range.ofTimes(List.of(new Series(map.result, map.levels.get(0), map.xScale, map.yScale)));
            range = own == null ? range : Range.union(range, own);
        }
        return range;
    }

    /** The range of an axis of values that shows these maps too, with whole levels at their edges. */
    static @Nullable Range heights(@Nullable Range ofCurves, List<HeatMap> maps) {
        Range range = ofCurves;
        for (HeatMap map : maps) {
            if (map.isOverAxes()) {
                double[] heights = map.heights();
                range = Range.union(range, new Range(heights[0], heights[heights.length - 1]));
                continue;
            }
            double half = 0.5 * map.yScale / Math.max(1, map.levels.size() - 1);
            range = Range.union(range, new Range(-half, map.yScale + half));
        }
        return range;
    }

    /** The colours for these maps, as a figure wants them, or else from 0 to the greatest value; none without maps. */
    static Optional<ColorScale> colors(List<HeatMap> maps, Optional<Figure.ColorAxis> wanted) {
        if (maps.isEmpty()) {
            return Optional.empty();
        }
        double greatest = maps.stream().mapToDouble(HeatMap::greatest).max().orElseThrow();
        Figure.Range range = wanted.flatMap(Figure.ColorAxis::range)
                .orElseGet(() -> new Figure.Range(0, greatest > 0 ? greatest : 1));
        if (!(range.from() < range.to() && Double.isFinite(range.to() - range.from()))) {
            throw new IllegalArgumentException("the range of colours of the figure is from " + range.from() + " to "
                    + range.to() + "; it must be finite and ascend");
        }
        String label = wanted.map(Figure.ColorAxis::label)
                .filter(text -> !text.isEmpty())
                .orElse("Population");
        Figure.Spacing spacing = wanted.map(Figure.ColorAxis::spacing).orElse(Figure.Spacing.LINEAR);
        return Optional.of(new ColorScale(label, range.from(), range.to(), spacing));
    }

    /** The height of each level. */
    double[] heights() {
        double[] heights = new double[levels.size()];
        for (int k = 0; k < heights.length; k++) {
            heights[k] = yScale * (isOverAxes() ? given.get(k) : (double) k / Math.max(1, heights.length - 1));
        }
        return heights;
    }

    double[] times() {
        double[] times = result.time().toArray();
        for (int i = 0; i < times.length; i++) {
            times[i] *= xScale;
        }
        return times;
    }

    /** The greatest value; 0 if none is positive. */
    private double greatest() {
        double greatest = 0;
        for (Column column : levels) {
            for (int i = 0; i < column.size(); i++) {
                greatest = Math.max(greatest, Double.isNaN(column.value(i)) ? 0 : column.value(i));
            }
        }
        return greatest;
    }
}
