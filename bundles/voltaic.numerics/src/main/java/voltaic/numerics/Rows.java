package voltaic.numerics;

import java.util.Arrays;

/** Vectors that are stored in rows. */
final class Rows {
    private Rows() {}

    /** Zeros of the same shape. */
    static double[][] like(double[][] x) {
        return Arrays.stream(x).map(row -> new double[row.length]).toArray(double[][]::new);
    }

    /** y = x. */
    static void copy(double[][] x, double[][] y) {
        for (int r = 0; r < x.length; r++) {
            System.arraycopy(x[r], 0, y[r], 0, x[r].length);
        }
    }

    /** x = a x. */
    static void scale(double[][] x, double a) {
        for (double[] row : x) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= a;
            }
        }
    }

    /** y += a x. */
    static void add(double a, double[][] x, double[][] y) {
        for (int r = 0; r < x.length; r++) {
            double[] in = x[r];
            double[] out = y[r];
            for (int i = 0; i < in.length; i++) {
                out[i] += a * in[i];
            }
        }
    }

    /** (Σ x²)^½. */
    static double euclideanNorm(double[][] x) {
        double sum = 0;
        for (double[] row : x) {
            for (double value : row) {
                sum += value * value;
            }
        }
        return Math.sqrt(sum);
    }
}
