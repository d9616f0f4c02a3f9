package voltaic.exporters.plot;

import java.util.Arrays;

/** Points joined by lines; a point without coordinates (NaN) interrupts the line. */
final class Polyline {
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;

    void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size++] = py;
    }

    /** Interrupts the line. */
    void interrupt() {
        if (size > 0 && !isGap(size - 1)) {
            add(Double.NaN, Double.NaN);
        }
    }

    int size() {
        return size;
    }

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    boolean isGap(int i) {
        return Double.isNaN(x[i]);
    }

    /** Whether a line starts at this point. */
    boolean isStart(int i) {
        return !isGap(i) && (i == 0 || isGap(i - 1));
    }

    /** Whether this point has no neighbour to be joined with. */
    boolean isAlone(int i) {
        return isStart(i) && (i + 1 == size || isGap(i + 1));
    }
}
