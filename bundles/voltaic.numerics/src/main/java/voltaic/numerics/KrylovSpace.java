package voltaic.numerics;

import java.util.ArrayList;
import java.util.List;

/**
 * The space that x and the powers of B = (1 − A/σ)^{−1} on x span, and the motion in it: with the Arnoldi relation B V = V H + η v e^T, where V is the
 * basis, v the next vector, η its component and e the last unit vector,
 *
 * <pre>
 * e^{tA} x ≈ V y(t),  y(t) = e^{tF} ‖x‖ e_1,  F = σ (1 − H^{−1}).
 * </pre>
 *
 * <p><b>Error.</b> The approximation solves ẋ = Ax but for η (σ − A) v g(t), with g = e^T H^{−1} y. Integrated by parts, the error at t is
 *
 * <pre>
 * η [ σ ∫_0^t e^{(t−s)A} v f(s) ds + v g(t) − e^{tA} v g(0) ],  f = e^T H^{−2} y,
 * </pre>
 *
 * so in a norm in which e^{tA} does not grow it is at most η‖v‖ (σ ∫|f| + |g(t)| + |g(0)|): a bound, not an estimate, but for roundings and
 * for the integral being taken by the trapezoidal rule.
 */
final class KrylovSpace {
    /** Points at which the bound is taken: after halvings of the first interval, evenly spaced ones. */
    private static final int EVEN = 6;

    private final ShiftedInverse inverse;
    private final double shift;
    private final VectorNorm norm;
    private final KrylovBasis basis;
    /** The columns of H, each with η last. */
    private final List<double[]> columns = new ArrayList<>();

    private double length;

    KrylovSpace(ShiftedInverse inverse, double shift, VectorNorm norm, KrylovBasis basis) {
        this.inverse = inverse;
        this.shift = shift;
        this.norm = norm;
        this.basis = basis;
    }

    /** Begins with x. */
    void start(double[] x) {
        columns.clear();
        length = basis.start(x);
    }

    /** Another power of B; false if the space is closed, so that the motion in it is exact. */
    boolean grow() {
        double[] w = basis.spare();
        inverse.apply(basis.vector(basis.size() - 1), w);
        columns.add(basis.append(w));
        return columns.get(dimension() - 1)[dimension()] > 0;
    }

    /** The dimension. */
    int dimension() {
        return columns.size();
    }

    /**
     * ‖B v − V h − η v'‖ for the last v in the space, its column h and the next vector v': what roundings add to a power of B, with B v
     * refined once.
     */
    double roundings(LinearOperator a) {
        double[] v = basis.vector(dimension() - 1);
        double[][] solution = {basis.spare()};
        double[][] rest = {basis.spare()};
        inverse.apply(v, solution[0]);
        a.apply(solution, rest);
        for (int i = 0; i < v.length; i++) {
            rest[0][i] = v[i] - (solution[0][i] - rest[0][i] / shift);
        }
        double[] refinement = basis.spare();
        inverse.apply(rest[0], refinement);
        basis.combine(List.of(columns.get(dimension() - 1)), List.of(rest[0]));
        for (int i = 0; i < v.length; i++) {
            rest[0][i] = solution[0][i] - rest[0][i] + refinement[i];
        }
        double roundings = norm.of(rest);
        basis.recycle(solution[0]);
        basis.recycle(rest[0]);
        basis.recycle(refinement);
        return roundings;
    }

    /** The motion up to a time. */
    Motion motion(double longest) {
        return new Motion(longest);
    }

    /** The motion in the space of a dimension, from 0 to a longest time. */
    final class Motion {
        private final int dimension = columns.size();
        private final SmallExponential exponential;
        private final double[] start = new double[dimension];
        private final double longest;
        /** e^T H^{−1} and e^T H^{−2}. */
        private final double[] g;

        private final double[] f;
        /** The times at which the bound is known, ascending, and the bounds. */
        private final double[] times;

        private final double[] bounds;
        /** By how much an error in every power of B counts: σ ∫ |H^{−2} y| + |H^{−1} y(t)| + |H^{−1} y(0)|, with sums of moduli. */
        private final double[] weights;

        private Motion(double longest) {
            this.longest = longest;
            double[] h = new double[dimension * dimension];
            for (int column = 0; column < dimension; column++) {
                double[] components = columns.get(column);
                for (int row = 0; row < Math.min(dimension, components.length); row++) {
                    h[row * dimension + column] = components[row];
                }
            }
            DenseMatrix.invert(h, dimension);
            g = row(h, dimension - 1);
            f = new double[dimension];
            for (int k = 0; k < dimension; k++) {
                for (int column = 0; column < dimension; column++) {
                    f[column] += g[k] * h[k * dimension + column];
                }
            }
            double[] generator = new double[h.length];
            for (int i = 0; i < h.length; i++) {
                generator[i] = (i % (dimension + 1) == 0 ? shift : 0) - shift * h[i];
            }
            exponential = new SmallExponential(generator, dimension, longest);
            start[0] = length;
            int halvings = Math.max(EVEN, exponential.halvings());
            times = new double[halvings - EVEN + (1 << EVEN)];
            bounds = new double[times.length];
            weights = new double[times.length];
            fillBounds(halvings, h);
        }

        private double[] row(double[] matrix, int row) {
            double[] values = new double[dimension];
            System.arraycopy(matrix, row * dimension, values, 0, dimension);
            return values;
        }

        private void fillBounds(int halvings, double[] inverseOfH) {
            double factor = columns.get(dimension - 1)[dimension] * norm.of(new double[][] {basis.vector(dimension)});
            double first = Math.abs(dot(g, start));
            double integral = 0;
            double time = 0;
            double rate = Math.abs(dot(f, start));
            double highest = 0;
            double weight = sumOfModuli(DenseMatrix.times(inverseOfH, start));
            double[] y = start;
            for (int point = 0; point < times.length; point++) {
                int even = point - (halvings - EVEN);
                // Halvings come first: t/2^halvings, twice that, and so on up to the even spacing.
                double next = even < 0 ? longest * Math.pow(0.5, halvings - point) : longest / (1 << EVEN) * (even + 1);
                y = exponential.apply(next - time, y);
                double nextRate = Math.abs(dot(f, y));
                integral += 0.5 * (next - time) * (rate + nextRate);
                highest = Math.max(highest, Math.abs(dot(g, y)));
                double[] once = DenseMatrix.times(inverseOfH, y);
                weight += shift * (next - time) * sumOfModuli(DenseMatrix.times(inverseOfH, once));
                weights[point] = weight + sumOfModuli(once);
                times[point] = next;
                bounds[point] = factor * (shift * integral + first + highest);
                time = next;
                rate = nextRate;
            }
        }

        /** The bound of the error from the start to a point. */
        double bound(int point) {
            return bounds[point];
        }

        /** What errors of so much in every power of B add up to, from the start to a point. */
        double accumulated(double roundings, int point) {
            return weights[point] * roundings;
        }

        double time(int point) {
            return times[point];
        }

        int points() {
            return times.length;
        }

        /** y at a time. */
        double[] at(double t) {
            return exponential.apply(t, start);
        }
    }

    private static double sumOfModuli(double[] v) {
        double sum = 0;
        for (double value : v) {
            sum += Math.abs(value);
        }
        return sum;
    }

    private static double dot(double[] u, double[] v) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * v[i];
        }
        return sum;
    }

    /** Σ_k y_k v_k for several y. */
    void combine(List<double[]> coefficients, List<double[]> results) {
        basis.combine(coefficients, results);
    }
}
