package voltaic.numerics;

import java.util.Arrays;

/** Room for a dense square matrix that is inverted in place, by Gauss-Jordan elimination with partial pivoting; serves one after another. */
final class InvertibleBlock {
    /** Rows of their own, as the compiler vectorises only those. */
    private final double[][] rows;

    private final int[] swapped;
    private int size;

    /** Room for matrices up to this size. */
    InvertibleBlock(int largest) {
        rows = new double[largest][largest];
        swapped = new int[largest];
    }

    /**
     * The inverse of a matrix, both row after row.
     *
     * @throws IntegrationException if it is singular
     */
    static double[] inverse(double[] matrix, int size) {
        InvertibleBlock block = new InvertibleBlock(size);
        for (int row = 0; row < size; row++) {
            System.arraycopy(matrix, row * size, block.rows[row], 0, size);
        }
        block.size = size;
        return block.invert();
    }

    /** Begins a matrix of this size, zero. */
    double[][] begin(int n) {
        size = n;
        for (int row = 0; row < n; row++) {
            Arrays.fill(rows[row], 0, n, 0);
        }
        return rows;
    }

    /**
     * Inverts the matrix.
     *
     * @return the inverse, row after row
     * @throws IntegrationException if it is singular
     */
    double[] invert() {
        for (int k = 0; k < size; k++) {
            swapped[k] = pivotRow(k);
            double[] pivotRow = rows[swapped[k]];
            rows[swapped[k]] = rows[k];
            rows[k] = pivotRow;
            double pivot = pivotRow[k];
            if (!(Math.abs(pivot) > 0)) {
                throw new IntegrationException("a block of the linear system is singular");
            }
            pivotRow[k] = 1;
            for (int i = 0; i < size; i++) {
                pivotRow[i] /= pivot;
            }
            for (int row = 0; row < size; row++) {
                double[] target = rows[row];
                double factor = target[k];
                if (row != k && factor != 0) {
                    target[k] = 0;
                    subtract(target, factor, pivotRow, size);
                }
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            swapColumns(k, swapped[k]);
        }
        double[] inverse = new double[size * size];
        for (int row = 0; row < size; row++) {
            System.arraycopy(rows[row], 0, inverse, row * size, size);
        }
        return inverse;
    }

    /** target −= factor · x, in the first n elements. */
    private static void subtract(double[] target, double factor, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            target[i] -= factor * x[i];
        }
    }

    private int pivotRow(int k) {
        int best = k;
        for (int row = k + 1; row < size; row++) {
            if (Math.abs(rows[row][k]) > Math.abs(rows[best][k])) {
                best = row;
            }
        }
        return best;
    }

    private void swapColumns(int i, int j) {
        for (int row = 0; i != j && row < size; row++) {
            double kept = rows[row][i];
            rows[row][i] = rows[row][j];
            rows[row][j] = kept;
        }
    }
}
