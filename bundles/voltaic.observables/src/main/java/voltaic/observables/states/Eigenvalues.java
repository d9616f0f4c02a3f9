package voltaic.observables.states;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** The eigenvalues of a small dense Hermitian matrix A + iB. */
final class Eigenvalues {
    private Eigenvalues() {}

    /**
     * The eigenvalues in ascending order, to a few units of rounding of the largest.
     *
     * @param a symmetric
     * @param b antisymmetric
     */
    static double[] of(double[][] a, double[][] b) {
        if (a.length == 1) {
            return a[0].clone();
        }
        if (a.length == 2) {
            double mean = 0.5 * (a[0][0] + a[1][1]);
            double half = Math.hypot(0.5 * (a[0][0] - a[1][1]), Math.hypot(a[0][1], b[0][1]));
            return new double[] {mean - half, mean + half};
        }
        return isZero(b) ? symmetric(a) : hermitian(a, b);
    }

    private static boolean isZero(double[][] b) {
        for (double[] row : b) {
            for (double element : row) {
                if (element != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The real symmetric matrix (A −B; B A) has each eigenvalue of A + iB twice. */
    private static double[] hermitian(double[][] a, double[][] b) {
        int n = a.length;
        double[][] both = new double[2 * n][2 * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                both[i][j] = a[i][j];
                both[n + i][n + j] = a[i][j];
                both[n + i][j] = b[i][j];
                both[i][n + j] = -b[i][j];
            }
        }
        double[] twice = symmetric(both);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = 0.5 * (twice[2 * i] + twice[2 * i + 1]);
        }
        return values;
    }

    private static double[] symmetric(double[][] matrix) {
        double[] values = new EigenDecomposition(new Array2DRowRealMatrix(matrix, false)).getRealEigenvalues();
        Arrays.sort(values);
        return values;
    }
}
