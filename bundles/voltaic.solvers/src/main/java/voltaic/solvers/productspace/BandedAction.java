package voltaic.solvers.productspace;

import java.util.Arrays;

/** A banded matrix made ready to act on rows from the left, and on a row from the right by its transposed. */
final class BandedAction {
    private final int[] offsets;
    private final double[][] bands;

    BandedAction(Banded matrix) {
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
     * @param out receives it; holds anything before
     * @return false if the row of A is empty, and {@code out} is zero
     */
    boolean left(int n, double[][] x, double[] out) {
        boolean any = false;
        for (int b = 0; b < offsets.length; b++) {
            double a = bands[b][n];
            if (a != 0) {
                if (any) {
                    add(a, x[n + offsets[b]], out);
                } else {
                    set(a, x[n + offsets[b]], out);
                }
                any = true;
            }
        }
        if (!any) {
            Arrays.fill(out, 0);
        }
        return any;
    }

    /** out += row · Aᵀ. */
    void addRight(double[] row, double[] out) {
        for (int b = 0; b < offsets.length; b++) {
            add(bands[b], offsets[b], row, out);
        }
    }

    private static void set(double a, double[] row, double[] out) {
        for (int m = 0; m < out.length; m++) {
            out[m] = a * row[m];
        }
    }

    private static void add(double a, double[] row, double[] out) {
        for (int m = 0; m < out.length; m++) {
            out[m] += a * row[m];
        }
    }

    private static void add(double[] band, int offset, double[] row, double[] out) {
        int to = Math.min(out.length, out.length - offset);
        for (int m = Math.max(0, -offset); m < to; m++) {
            out[m] += band[m] * row[m + offset];
        }
    }
}
