package voltaic.numerics;

/** Small dense square matrices, row by row in one array. */
final class DenseMatrix {
    private DenseMatrix() {}

    /** a b. */
    static double[] times(double[] a, double[] b, int size) {
        double[] product = new double[size * size];
        for (int row = 0; row < size; row++) {
            for (int k = 0; k < size; k++) {
                double element = a[row * size + k];
                if (element != 0) {
                    addRow(element, b, k * size, product, row * size, size);
                }
            }
        }
        return product;
    }

    /** a x. */
    static double[] times(double[] a, double[] x) {
        double[] y = new double[x.length];
        int element = 0;
        for (int row = 0; row < y.length; row++) {
            double sum = 0;
            for (double value : x) {
                sum += a[element++] * value;
            }
            y[row] = sum;
        }
        return y;
    }

    /**
     * Becomes its own inverse, by Gauss-Jordan elimination with partial pivoting.
     *
     * @throws IntegrationException if it is singular
     */
    static void invert(double[] a, int size) {
        int[] swapped = new int[size];
        for (int k = 0; k < size; k++) {
            swapped[k] = pivotRow(a, size, k);
            swapRows(a, size, k, swapped[k]);
            double pivot = a[k * size + k];
            if (!(Math.abs(pivot) > 0)) {
                throw new IntegrationException("a block of the linear system is singular");
            }
            a[k * size + k] = 1;
            for (int i = k * size; i < (k + 1) * size; i++) {
                a[i] /= pivot;
            }
            for (int row = 0; row < size; row++) {
                double element = a[row * size + k];
                if (row != k && element != 0) {
                    a[row * size + k] = 0;
                    addRow(-element, a, k * size, a, row * size, size);
                }
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            for (int row = 0; swapped[k] != k && row < size; row++) {
                swap(a, row * size + k, row * size + swapped[k]);
            }
        }
    }

    private static void addRow(double factor, double[] from, int start, double[] to, int target, int size) {
        for (int i = 0; i < size; i++) {
            to[target + i] += factor * from[start + i];
        }
    }

    private static int pivotRow(double[] a, int size, int k) {
        int best = k;
        for (int row = k + 1; row < size; row++) {
            if (Math.abs(a[row * size + k]) > Math.abs(a[best * size + k])) {
                best = row;
            }
        }
        return best;
    }

    private static void swapRows(double[] a, int size, int i, int j) {
        for (int k = 0; i != j && k < size; k++) {
            swap(a, i * size + k, j * size + k);
        }
    }

    private static void swap(double[] a, int i, int j) {
        double value = a[i];
        a[i] = a[j];
        a[j] = value;
    }
}
