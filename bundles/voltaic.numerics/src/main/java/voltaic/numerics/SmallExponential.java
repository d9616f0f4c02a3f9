package voltaic.numerics;

import java.util.ArrayList;
import java.util.List;

/**
 * e^{sA} of a small dense matrix for all s in [0, t], by scaling and squaring: the squares e^{tA/2^k} are kept, and each s is a sum of
 * such parts of t and a rest that a short Taylor series covers.
 */
final class SmallExponential {
    /** Below this norm the Padé approximation of degree 6 is exact to rounding (Higham, SIAM J. Matrix Anal. Appl. 26, 1179 (2005)). */
    private static final double SMALL = 0.5;

    private static final int DEGREE = 6;
    private static final int TAYLOR_TERMS = 16;

    private final double[] a;
    private final int size;
    private final double longest;
    /** e^{tA/2^k} at k. */
    private final List<double[]> powers;

    /**
     * Prepares.
     *
     * @param a row by row
     * @param longest t, positive
     */
    SmallExponential(double[] a, int size, double longest) {
        this.a = a;
        this.size = size;
        this.longest = longest;
        double norm = norm() * longest;
        int squarings = norm > SMALL ? (int) Math.ceil(Math.log(norm / SMALL) / Math.log(2)) : 0;
        powers = new ArrayList<>();
        powers.add(pade(longest * Math.pow(0.5, squarings)));
        for (int k = 0; k < squarings; k++) {
            double[] root = powers.get(0);
            powers.add(0, DenseMatrix.times(root, root, size));
        }
    }

    /** e^{sA} y for 0 ≤ s ≤ t. */
    double[] apply(double s, double[] y) {
        double[] image = y;
        double rest = s;
        double part = longest;
        for (double[] power : powers) {
            if (rest >= part) {
                image = DenseMatrix.times(power, image);
                rest -= part;
            }
            part *= 0.5;
        }
        return rest > 0 ? taylor(rest, image) : image;
    }

    /** e^{tA/2^k} y, for k up to {@link #halvings}. */
    double[] applyPart(int k, double[] y) {
        return DenseMatrix.times(powers.get(k), y);
    }

    /** How often t was halved. */
    int halvings() {
        return powers.size() - 1;
    }

    private double[] taylor(double s, double[] y) {
        double[] sum = y.clone();
        double[] term = y;
        for (int k = 1; k <= TAYLOR_TERMS; k++) {
            term = DenseMatrix.times(a, term);
            for (int i = 0; i < size; i++) {
                term[i] *= s / k;
                sum[i] += term[i];
            }
        }
        return sum;
    }

    /** The largest sum of moduli in a column. */
    private double norm() {
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

    private double[] pade(double s) {
        double[] scaled = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            scaled[i] = s * a[i];
        }
        double[] power = identity();
        double[] numerator = identity();
        double[] denominator = identity();
        double coefficient = 1;
        for (int k = 1; k <= DEGREE; k++) {
            coefficient *= (DEGREE - k + 1.0) / (k * (2.0 * DEGREE - k + 1));
            power = DenseMatrix.times(power, scaled, size);
            double sign = k % 2 == 0 ? 1 : -1;
            for (int i = 0; i < power.length; i++) {
                numerator[i] += coefficient * power[i];
                denominator[i] += sign * coefficient * power[i];
            }
        }
        DenseMatrix.invert(denominator, size);
        return DenseMatrix.times(denominator, numerator, size);
    }

    private double[] identity() {
        double[] identity = new double[size * size];
        for (int i = 0; i < size; i++) {
            identity[i * (size + 1)] = 1;
        }
        return identity;
    }
}
