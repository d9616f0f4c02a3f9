package voltaic.exporters.plot;

import java.util.Arrays;
import java.util.List;
import voltaic.model.result.Column;

/**
 * Paints a heat map into a raster that fills the frame of its panel. A cell of the raster shows the sample nearest in time and the
 * level nearest in height, or the mean of all that fall into it where there are several. Each sample reaches halfway to its
 * neighbours.
 */
final class HeatRaster {
    private static final int WHITE = 0xFFFFFF;

    private HeatRaster() {}

    /** @param cells in a point */
    static Raster of(HeatMap map, Box frame, Scale x, Scale y, ColorScale colors, double cells) {
        int width = (int) Math.ceil(cells * frame.width());
        int height = (int) Math.ceil(cells * frame.height());
        double[] times = map.times();
        Arrays.setAll(times, i -> x.at(times[i]));
        double[] heights = map.heights();
        // From below, so that positions ascend.
        Arrays.setAll(heights, k -> frame.bottom() - y.at(heights[k]));
        double beyond = map.isOverAxes() ? frame.width() : 0;
        double half = map.isOverAxes() || heights.length < 2 ? frame.height() : 0.5 * (heights[1] - heights[0]);
        int[][] samples = cells(times, frame.x(), frame.width() / width, width, beyond);
        int[][] levels = cells(heights, 0, frame.height() / height, height, half);
        Raster raster = new Raster(width, height);
        for (int row = 0; row < height; row++) {
            int[] shown = levels[height - 1 - row];
            for (int column = 0; column < width; column++) {
                double mean = mean(map.levels(), shown, samples[column]);
                raster.set(column, row, Double.isNaN(mean) ? WHITE : colors.rgb(mean));
            }
        }
        return raster;
    }

    /**
     * Which positions each cell shows: from the first to the second, inclusively; none if the first is the larger.
     *
     * @param positions ascending; a single one, or one that is not finite, is everywhere
     * @param beyond how far the first and the last reach outwards
     */
    private static int[][] cells(double[] positions, double start, double step, int count, double beyond) {
        int[][] cells = new int[count][];
        int last = positions.length - 1;
        for (int i = 0; i < count; i++) {
            double from = start + i * step;
            double to = from + step;
            int first = insertion(positions, from);
            int end = insertion(positions, to) - 1;
            if (last == 0 || !Double.isFinite(positions[last])) {
                cells[i] = new int[] {0, 0};
            } else if (end >= first) {
                cells[i] = new int[] {first, end};
            } else if (to < positions[0] - beyond || from > positions[last] + beyond) {
                cells[i] = new int[] {1, 0};
            } else {
                int nearest = nearest(positions, 0.5 * (from + to));
                cells[i] = new int[] {nearest, nearest};
            }
        }
        return cells;
    }

    private static int nearest(double[] positions, double at) {
        int above = Math.min(positions.length - 1, insertion(positions, at));
        return above > 0 && at - positions[above - 1] < positions[above] - at ? above - 1 : above;
    }

    /** The first that is not below {@code at}. */
    private static int insertion(double[] positions, double at) {
        int found = Arrays.binarySearch(positions, at);
        return found < 0 ? -found - 1 : found;
    }

    private static double mean(List<Column> levels, int[] shown, int[] samples) {
        double sum = 0;
        for (int k = shown[0]; k <= shown[1]; k++) {
            Column level = levels.get(k);
            for (int i = samples[0]; i <= samples[1]; i++) {
                sum += level.value(i);
            }
        }
        // Of no samples: NaN.
        return sum / ((shown[1] - shown[0] + 1) * (samples[1] - samples[0] + 1.0));
    }
}
