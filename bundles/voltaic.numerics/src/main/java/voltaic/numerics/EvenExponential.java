package voltaic.numerics;

/**
 * e^{sA}u for a small dense matrix A and ascending s: in equal steps of about 1/‖A‖₁, each a product with one matrix, and by the Taylor series
 * over less than a step.
 */
final class EvenExponential {
    /** So many terms of the Taylor series of e^z suffice at |z| ≤ 1: 1/19! is 8e-18. */
    private static final int TERMS = 18;

    private final double[][] a;
    private final int size;
    private final double norm;
    private final double step;
    private final double[][] propagator;

    /** Takes the leading square of a matrix. */
    EvenExponential(double[][] matrix, int size, double longest) {
        a = matrix;
        this.size = size;
        norm = oneNorm(matrix, size);
        step = Math.min(longest, 1 / norm);
        propagator = new double[size][size];
        for (int column = 0; column < size; column++) {
            double[] unit = new double[size];
            unit[column] = 1;
            double[] image = advanced(unit, step);
            for (int row = 0; row < size; row++) {
                propagator[row][column] = image[row];
            }
        }
    }

    /** ‖A‖₁, the largest sum of moduli of a column. */
    double norm() {
        return norm;
    }

    /** The length of a step. */
    double step() {
        return step;
    }

    /** e^{A·step} u. */
    double[] advanced(double[] u) {
        return times(propagator, u);
    }

    /** e^{As} u for 0 ≤ s ≤ step. */
    double[] advanced(double[] u, double s) {
        double[] sum = u.clone();
        double[] term = u;
        for (int k = 1; k <= TERMS; k++) {
            term = times(a, term);
            for (int i = 0; i < size; i++) {
                term[i] *= s / k;
                sum[i] += term[i];
            }
        }
        return sum;
    }

    private double[] times(double[][] matrix, double[] u) {
        double[] product = new double[size];
        for (int row = 0; row < size; row++) {
            double[] elements = matrix[row];
            double even = 0;
            double odd = 0;
            int k = 0;
            for (; k < size - 1; k += 2) {
                even += elements[k] * u[k];
                odd += elements[k + 1] * u[k + 1];
            }
            product[row] = k < size ? even + odd + elements[k] * u[k] : even + odd;
        }
        return product;
    }

    private static double oneNorm(double[][] matrix, int size) {
        double largest = 0;
        for (int column = 0; column < size; column++) {
            double sum = 0;
            for (int row = 0; row < size; row++) {
                sum += Math.abs(matrix[row][column]);
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }
}
