package voltaic.exporters.plot;

import java.util.Arrays;

/** Gathers separate lines for {@link Canvas#lines}. */
final class Segments {
    private double[] ends = new double[64];
    private int size;

    void add(double fromX, double fromY, double toX, double toY) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = fromX;
        ends[size++] = fromY;
        ends[size++] = toX;
        ends[size++] = toY;
    }

    double[] toArray() {
        return Arrays.copyOf(ends, size);
    }
}
