package voltaic.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The space that x and the powers of G = (σ − A)^{−1} on x span, and the motion in it: with the Arnoldi relation G V = V H + η v e^T, where V is the
 * basis, v the next vector, η its component and e the last unit vector,
 *
 * <pre>
 * e^{tA} x ≈ V y(t) + η v g(t),  y(t) = e^{tF} ‖x‖ e_1,  F = σ − H^{−1},  g = e^T H^{−1} y.
 * </pre>
 *
 * <p><b>Error.</b> V y solves ẋ = Ax but for η (σ − A) v g(t). Integrated by parts, its error at t is
 *
 * <pre>
 * η [ ∫_0^t e^{(t−s)A} v f(s) ds + v g(t) − e^{tA} v g(0) ],  f = e^T H^{−2} y.
 * </pre>
 *
 * The term with v g(t) is known and added. It is also the roughest, as no propagator smooths it: left in the vector, it would hold up the next space that
 * begins there. In a norm in which e^{tA} does not grow the rest is at most η‖v‖ (∫|f| + |g(0)|): a bound, not an estimate, but for
 * roundings and for the integral being taken by the trapezoidal rule.
 */
final class ShiftInvertSpace {
    /** Points at which the bound is taken: after halvings of the first interval, evenly spaced ones. */
    private static final int EVEN = 6;

    private final TwoSidedElimination elimination;
    private final VectorNorm norm;
    private final KrylovBasis basis;
    private final double negligible;
    /** The columns of H, each with η last. */
    private final List<double[]> columns = new ArrayList<>();

    private double length;

    /** Elements of G v below a negligible value are left out at the ends of their range; {@link #roundings} takes notice. */
    ShiftInvertSpace(TwoSidedElimination elimination, VectorNorm norm, KrylovBasis basis, double negligible) {
        this.elimination = elimination;
        this.norm = norm;
        this.basis = basis;
        this.negligible = negligible;
    }

    /** Begins with x, which is negligible outside of a range of whole blocks. */
    void start(double[] x, int from, int to) {
        columns.clear();
        length = basis.start(x, from, to);
    }

    /** Another power of G; false if the space is closed, so that the motion in it is exact. */
    boolean grow() {
        SpannedVector w = basis.spare();
        elimination.solve(basis.vector(basis.size() - 1), w, negligible);
        columns.add(basis.append(w));
        return columns.get(dimension() - 1)[dimension()] > 0;
    }

    /** The number of elements in the range that the space has reached. */
    int span() {
        return basis.span();
    }

    /** σ. */
    double shift() {
        return elimination.shift();
    }

    /** The dimension. */
    int dimension() {
        return columns.size();
    }

    /**
     * ‖G v − V h − η v'‖ for the last v in the space, its column h and the next vector v': what roundings add to a power of G; as
     * ‖G (v − (σ − A) w)‖ for w = V h + η v'.
     */
    double roundings(BlockTridiagonal a) {
        SpannedVector v = basis.vector(dimension() - 1);
        SpannedVector w = basis.spare();
        basis.combine(List.of(columns.get(dimension() - 1)), List.of(w.values));
        w.from = basis.vector(dimension()).from;
        w.to = basis.vector(dimension()).to;
        SpannedVector rest = basis.spare();
        a.apply(w, rest);
        for (int i = rest.from; i < rest.to; i++) {
            rest.values[i] += v.values[i] - elimination.shift() * w.values[i];
        }
        SpannedVector difference = basis.spare();
        elimination.solve(rest, difference, negligible);
        double roundings = norm.of(difference.values);
        basis.recycle(w);
        basis.recycle(rest);
        basis.recycle(difference);
        return roundings;
    }

    /** The motion up to a time. */
    Motion motion(double longest) {
        return new Motion(longest);
    }

    /** The motion in the space of a dimension, from 0 to a longest time. */
    final class Motion {
        private final int dimension = columns.size();
        /** η. */
        private final double next = columns.get(dimension - 1)[dimension];

        private final SmallExponential exponential;
        private final double[] start = new double[dimension];
        private final double longest;
        /** e^T H^{−1} and e^T H^{−2}. */
        private final double[] g;

        private final double[] f;
        /** The times at which the bound is known, ascending, and the bounds. */
        private final double[] times;

        private final double[] bounds;
        /**
         * By how much errors in the powers of G count, which are taken as independent: the root of the sum of the squares of
         * ∫ |H^{−2} y| + |H^{−1} y(t)| + |H^{−1} y(0)|.
         */
        private final double[] weights;

        private Motion(double longest) {
            this.longest = longest;
            double[] h = InvertibleBlock.inverse(DenseMatrix.ofColumns(columns), dimension);
            g = row(h, dimension - 1);
            f = new double[dimension];
            for (int k = 0; k < dimension; k++) {
                for (int column = 0; column < dimension; column++) {
                    f[column] += g[k] * h[k * dimension + column];
                }
            }
            double[] generator = new double[h.length];
            for (int i = 0; i < h.length; i++) {
                generator[i] = (i % (dimension + 1) == 0 ? elimination.shift() : 0) - h[i];
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
            double factor = next * norm.of(basis.vector(dimension).values);
            double first = Math.abs(dot(g, start));
            double integral = 0;
            double time = 0;
            double rate = Math.abs(dot(f, start));
            double[] weight = DenseMatrix.times(inverseOfH, start);
            for (int k = 0; k < dimension; k++) {
                weight[k] = Math.abs(weight[k]);
            }
            double[] y = start;
            for (int point = 0; point < times.length; point++) {
                int even = point - (halvings - EVEN);
                // Halvings come first: t/2^halvings, twice that, and so on up to the even spacing.
                double end = even < 0 ? longest * Math.pow(0.5, halvings - point) : longest / (1 << EVEN) * (even + 1);
                y = exponential.apply(end - time, y);
                double nextRate = Math.abs(dot(f, y));
                integral += 0.5 * (end - time) * (rate + nextRate);
                double[] once = DenseMatrix.times(inverseOfH, y);
                double[] twice = DenseMatrix.times(inverseOfH, once);
                double squares = 0;
                for (int k = 0; k < dimension; k++) {
                    weight[k] += (end - time) * Math.abs(twice[k]);
                    squares += (weight[k] + Math.abs(once[k])) * (weight[k] + Math.abs(once[k]));
                }
                weights[point] = Math.sqrt(squares);
                times[point] = end;
                bounds[point] = factor * (integral + first);
                time = end;
                rate = nextRate;
            }
        }

        /** The bound of the error from the start to a point. */
        double bound(int point) {
            return bounds[point];
        }

        /** What independent errors of so much in every power of G add up to, from the start to a point. */
        double accumulated(double roundings, int point) {
            return weights[point] * roundings;
        }

        double time(int point) {
            return times[point];
        }

        int points() {
            return times.length;
        }

        /** The coefficients of the basis vectors at a time: y and, for the vector after those of the space, η g. */
        double[] at(double t) {
            double[] y = exponential.apply(t, start);
            double[] coefficients = Arrays.copyOf(y, dimension + 1);
            coefficients[dimension] = next * dot(g, y);
            return coefficients;
        }
    }

    private static double dot(double[] u, double[] v) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * v[i];
        }
        return sum;
    }

    /** Σ_k y_k v_k over the first basis vectors, for several y. */
    void combine(List<double[]> coefficients, List<double[]> results) {
        basis.combine(coefficients, results);
    }
}
