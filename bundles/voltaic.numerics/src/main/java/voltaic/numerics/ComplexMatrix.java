package voltaic.numerics;

/** A dense square complex matrix, row by row, with real and imaginary parts apart, as the compiler vectorises only that. */
final class ComplexMatrix {
    final int size;
    final double[] re;
    final double[] im;

    /** Zero. */
    ComplexMatrix(int size) {
        this.size = size;
        re = new double[size * size];
        im = new double[size * size];
    }

    /**
     * Becomes its own inverse, by Gauss-Jordan elimination with partial pivoting.
     *
     * @throws IntegrationException if it is singular
     */
    void invert() {
        int[] swapped = new int[size];
        double[] pivotRe = new double[size];
        double[] pivotIm = new double[size];
        for (int k = 0; k < size; k++) {
            swapped[k] = pivotRow(k);
            swapRows(k, swapped[k]);
            double a = re[k * size + k];
            double b = im[k * size + k];
            double square = a * a + b * b;
            if (!(square > 0)) {
                throw new IntegrationException("a block of the linear system is singular");
            }
            re[k * size + k] = 1;
            im[k * size + k] = 0;
            for (int i = 0; i < size; i++) {
                double c = re[k * size + i];
                double d = im[k * size + i];
                pivotRe[i] = (c * a + d * b) / square;
                pivotIm[i] = (d * a - c * b) / square;
            }
            System.arraycopy(pivotRe, 0, re, k * size, size);
            System.arraycopy(pivotIm, 0, im, k * size, size);
            for (int row = 0; row < size; row++) {
                int start = row * size;
                double c = re[start + k];
                double d = im[start + k];
                if (row != k && (c != 0 || d != 0)) {
                    re[start + k] = 0;
                    im[start + k] = 0;
                    subtract(re, start, pivotRe, c, pivotIm, -d);
                    subtract(im, start, pivotRe, d, pivotIm, c);
                }
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            swapColumns(k, swapped[k]);
        }
    }

    /** target −= x a + y b, from {@code start} on. */
    private static void subtract(double[] target, int start, double[] x, double a, double[] y, double b) {
        for (int i = 0; i < x.length; i++) {
            target[start + i] -= x[i] * a + y[i] * b;
        }
    }

    private int pivotRow(int k) {
        int best = k;
        double largest = -1;
        for (int row = k; row < size; row++) {
            double modulus = Math.abs(re[row * size + k]) + Math.abs(im[row * size + k]);
            if (modulus > largest) {
                largest = modulus;
                best = row;
            }
        }
        return best;
    }

    private void swapRows(int i, int j) {
        for (int k = 0; i != j && k < size; k++) {
            swap(i * size + k, j * size + k);
        }
    }

    private void swapColumns(int i, int j) {
        for (int row = 0; i != j && row < size; row++) {
            swap(row * size + i, row * size + j);
        }
    }

    private void swap(int a, int b) {
        double real = re[a];
        re[a] = re[b];
        re[b] = real;
        double imaginary = im[a];
        im[a] = im[b];
        im[b] = imaginary;
    }

    /**
     * Multiplies a part of a vector.
     *
     * @param x real and imaginary parts alternating
     * @param from the first double of the part
     * @param y receives the product at the same place; may be x
     * @param space a vector of as many doubles as the part has
     */
    void multiply(double[] x, int from, double[] y, double[] space) {
        System.arraycopy(x, from, space, 0, 2 * size);
        int element = 0;
        for (int row = 0; row < size; row++) {
            double rere = 0;
            double imim = 0;
            double reim = 0;
            double imre = 0;
            for (int k = 0; k < 2 * size; k += 2) {
                double a = re[element];
                double b = im[element++];
                rere += a * space[k];
                imim += b * space[k + 1];
                reim += a * space[k + 1];
                imre += b * space[k];
            }
            y[from + 2 * row] = rere - imim;
            y[from + 2 * row + 1] = reim + imre;
        }
    }
}
