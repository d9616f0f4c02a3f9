package voltaic.numerics;

import java.util.Arrays;
import java.util.List;

/** Small dense square matrices, row by row in one array. */
final class DenseMatrix {
    private DenseMatrix() {}

    /** The leading square of as many columns, which are longer or, where they are shorter, end with zeros. */
    static double[] ofColumns(List<double[]> columns) {
        int size = columns.size();
        double[] matrix = new double[size * size];
        for (int column = 0; column < size; column++) {
            double[] elements = columns.get(column);
            for (int row = 0; row < Math.min(size, elements.length); row++) {
                matrix[row * size + column] = elements[row];
            }
        }
        return matrix;
    }

    /** a b. */
    static double[] times(double[] a, double[] b, int size) {
        double[] product = new double[size * size];
        double[] sum = new double[size];
        for (int row = 0; row < size; row++) {
            Arrays.fill(sum, 0);
            for (int k = 0; k < size; k++) {
                double element = a[row * size + k];
                int start = k * size;
                for (int i = 0; element != 0 && i < size; i++) {
                    sum[i] += element * b[start + i];
                }
            }
            System.arraycopy(sum, 0, product, row * size, size);
        }
        return product;
    }

    /** a x. */
    static double[] times(double[] a, double[] x) {
        double[] y = new double[x.length];
        for (int row = 0; row < y.length; row++) {
            int start = row * x.length;
            double even = 0;
            double odd = 0;
            int k = 0;
            for (; k < x.length - 1; k += 2) {
                even += a[start + k] * x[k];
                odd += a[start + k + 1] * x[k + 1];
            }
            y[row] = k < x.length ? even + odd + a[start + k] * x[k] : even + odd;
        }
        return y;
    }

    /** ‖a‖₁, the largest sum of moduli of a column. */
    static double norm(double[] a, int size) {
        double norm = 0;
        for (int column = 0; column < size; column++) {
            double sum = 0;
            for (int row = 0; row < size; row++) {
                sum += Math.abs(a[row * size + column]);
            }
            norm = Math.max(norm, sum);
        }
        return norm;
    }
}
