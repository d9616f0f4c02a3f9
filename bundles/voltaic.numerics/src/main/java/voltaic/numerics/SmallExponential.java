package voltaic.numerics;

import java.util.ArrayList;
import java.util.List;

/**
 * e^{sA}u of a small dense matrix for all s in [0, t], by scaling and squaring: with a unit t/2^h of at most 1/‖A‖₁, each s is a sum of units doubled
 * again and again, whose exponentials are squares of each other, and a rest. Up to the unit Taylor series are short.
 */
final class SmallExponential {
    /** So many terms of the Taylor series of e^z suffice at |z| ≤ 1, as 1/20! is 4e-19. */
    private static final int TERMS = 20;

    /** How many of them are added up at once for a matrix. */
    private static final int GROUP = 4;

    private final double[] a;
    private final int size;
    private final double norm;
    private final int halvings;
    private final double longest;
    /** e^{2^k unit A} at k, as far as they were asked for. */
    private final List<double[]> powers = new ArrayList<>();

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
        norm = DenseMatrix.norm(a, size);
        halvings = Math.max(0, Math.getExponent(norm * longest) + 1);
        powers.add(exponential(unit()));
    }

    /** ‖A‖₁. */
    double norm() {
        return norm;
    }

    /** How often t is halved to give the unit. */
    int halvings() {
        return halvings;
    }

    /** A part of t, at most 1/‖A‖₁, over which e^{sA}u costs a product with one matrix. */
    double unit() {
        return Math.scalb(longest, -halvings);
    }

    /** e^{sA} u for s up to t. */
    double[] apply(double s, double[] u) {
        double[] image = u;
        double rest = s;
        for (int k = halvings; k >= 0; k--) {
            double part = Math.scalb(longest, k - halvings);
            if (rest >= part) {
                image = DenseMatrix.times(power(k), image);
                rest -= part;
            }
        }
        return rest == 0 ? image : taylor(rest, image);
    }

    private double[] power(int k) {
        while (powers.size() <= k) {
            double[] root = powers.get(powers.size() - 1);
            powers.add(DenseMatrix.times(root, root, size));
        }
        return powers.get(k);
    }

    private double[] taylor(double s, double[] u) {
        double[] sum = u.clone();
        double[] term = u;
        for (int k = 1; k < TERMS; k++) {
            term = DenseMatrix.times(a, term);
            for (int i = 0; i < size; i++) {
                term[i] *= s / k;
                sum[i] += term[i];
            }
        }
        return sum;
    }

    /** e^{sA} by the same series, in groups: with Z = sA, (1 + Z + … + Z³/3!) + Z⁴ ((1/4! + …) + Z⁴ (…)) (Paterson and Stockmeyer). */
    private double[] exponential(double s) {
        double[][] small = new double[GROUP + 1][];
        small[0] = new double[size * size];
        for (int i = 0; i < size; i++) {
            small[0][i * (size + 1)] = 1;
        }
        small[1] = a.clone();
        Vectors.scale(s, small[1], 0, a.length);
        for (int k = 2; k <= GROUP; k++) {
            small[k] = DenseMatrix.times(small[k - 1], small[1], size);
        }
        double[] coefficients = new double[TERMS];
        coefficients[0] = 1;
        for (int k = 1; k < TERMS; k++) {
            coefficients[k] = coefficients[k - 1] / k;
        }
        double[] sum = new double[size * size];
        for (int first = TERMS - GROUP; first >= 0; first -= GROUP) {
            sum = DenseMatrix.times(sum, small[GROUP], size);
            for (int k = 0; k < GROUP; k++) {
                Vectors.add(coefficients[first + k], small[k], sum, 0, sum.length);
            }
        }
        return sum;
    }
}
