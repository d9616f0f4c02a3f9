package voltaic.solvers.productspace;

import java.util.Arrays;

/** A banded matrix made ready to act from the left on a matrix that is stored row by row, and from the right, by its transposed, on one row. */
final class BandedAction {
    private final int size;
    private final int[] offsets;
    private final double[][] bands;

    BandedAction(Banded matrix, int size) {
        this.size = size;
        Banded trimmed = matrix.trimmed();
        offsets = trimmed.bands().keySet().stream().mapToInt(Integer::intValue).toArray();
        bands = trimmed.bands().values().toArray(double[][]::new);
    }

    boolean isZero() {
        return offsets.length == 0;
    }

    /**
     * Row n of A X.
     *
     * @param out receives it from {@code start} on; holds anything before
     * @return false if the row of A is empty, and that of the product zero
     */
    boolean left(int n, double[] x, double[] out, int start) {
        boolean any = false;
        for (int b = 0; b < offsets.length; b++) {
            double a = bands[b][n];
            if (a != 0) {
                int row = (n + offsets[b]) * size;
                if (any) {
                    add(a, x, row, out, start);
                } else {
                    set(a, x, row, out, start);
                }
                any = true;
            }
        }
        if (!any) {
            Arrays.fill(out, start, start + size, 0);
        }
        return any;
    }

    /** Adds row · Aᵀ to the row that starts there in {@code out}. */
    void addRight(double[] x, int row, double[] out, int start) {
        for (int b = 0; b < offsets.length; b++) {
            add(bands[b], offsets[b], x, row, out, start);
        }
    }

    private void set(double a, double[] x, int row, double[] out, int start) {
        for (int m = 0; m < size; m++) {
            out[start + m] = a * x[row + m];
        }
    }

    private void add(double a, double[] x, int row, double[] out, int start) {
        for (int m = 0; m < size; m++) {
            out[start + m] += a * x[row + m];
        }
    }

    private void add(double[] band, int offset, double[] x, int row, double[] out, int start) {
        int to = Math.min(size, size - offset);
        for (int m = Math.max(0, -offset); m < to; m++) {
            out[start + m] += band[m] * x[row + offset + m];
        }
    }
}
