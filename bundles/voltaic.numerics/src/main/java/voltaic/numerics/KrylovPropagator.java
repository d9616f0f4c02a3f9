package voltaic.numerics;

import java.util.Arrays;

/**
 * e^{tA}x for any A, by projections on Krylov spaces: with A V = V H + h v eᵀ from an Arnoldi process that starts at x = βVe_1, the step is
 * y(s) = β V e^{sH} e_1 (Saad, SIAM J. Numer. Anal. 29, 209 (1992)). No knowledge of the spectrum is needed.
 *
 * <p><b>Error.</b> y solves ẏ = Ay − d exactly, with the defect d(s) = β h (e^{sH})_{m1} v, which is known. In a norm in which the
 * exact propagator does not grow, the error at any time is at most the integral of ‖d‖ until then. So each step goes on for as long as ‖d‖
 * stays below tolerance / length (halved, for what may lie between the nodes at which it is looked at), and none is rejected. The relation needs no
 * orthogonality: vectors are made orthogonal to a few before them alone, which costs less (Koskela and Güttel). Roundings are estimated and
 * are in the bound that is reported, which may then exceed the tolerance.
 */
public final class KrylovPropagator {
    /** The dimension of the Krylov spaces: more takes fewer products, but more memory and time beside them. */
    private static final int DIMENSION = 40;
    /** To how many before it a vector is made orthogonal. */
    private static final int WINDOW = 6;

    /** What is left of a vector that lies in the space already, relative to the elements of H. */
    private static final double NOTHING = 1e-14;

    /** The roundings of an element of a product, relative to ‖H‖₁; a tenth of them was seen to happen. */
    private static final double ROUNDING = 0x1p-51;
    /** So many of the least possible roundings are never too many. */
    private static final double ROUNDINGS = 8;

    private final LinearOperator generator;
    private final VectorNorm norm;

    /**
     * @param generator A
     * @param norm a norm, or a bound of one, in which e^{tA} does not grow
     */
    public KrylovPropagator(LinearOperator generator, VectorNorm norm) {
        this.generator = generator;
        this.norm = norm;
    }

    /** How many vectors it keeps, the given one included. */
    public static int vectors() {
        return DIMENSION + 3;
    }

    /**
     * Propagates from one time to a later one.
     *
     * @param x the vector at {@code from}; receives that at {@code to}
     * @param samples the times to sample, ascending, each after {@code from} and at most {@code to}
     * @param tolerance the norm of the error that may be added from {@code from} to {@code to}
     * @throws IntegrationException if the product is not a number
     */
    public PropagationStatistics propagate(
            double[][] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
        return new Run(x, from, to, samples, tolerance, observer).run();
    }

    /** One propagation. */
    private final class Run {
        private final double[][] x;
        private final double to;
        private final double[] samples;
        private final double allowed;
        private final PropagationObserver observer;
        private final double[][][] basis = new double[DIMENSION + 1][][];
        private final double[][] sample;
        private final RowThreads rows;
        private final double[][] h = new double[DIMENSION + 1][DIMENSION];
        private double time;
        private int nextSample;
        private PropagationStatistics statistics = PropagationStatistics.NONE;

        Run(double[][] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
            this.x = x;
            this.to = to;
            this.samples = samples;
            this.allowed = 0.5 * tolerance / (to - from);
            this.observer = observer;
            time = from;
            sample = Rows.like(x);
            rows = new RowThreads(x);
            for (int j = 0; j <= DIMENSION; j++) {
                basis[j] = Rows.like(x);
            }
        }

        PropagationStatistics run() {
            observer.checkpoint(time);
            while (time < to) {
                double beta = rows.norm(x);
                Rows.copy(x, basis[0]);
                Rows.scale(basis[0], beta > 0 ? 1 / beta : 0);
                step(beta, arnoldi());
            }
            observer.checkpoint(to);
            return statistics;
        }

        /** Fills the basis and H, and tells the dimension m; leaves h v, whose part outside the space is the defect, as vector m. */
        private int arnoldi() {
            double largest = 0;
            for (int j = 0; ; j++) {
                double[][] w = basis[j + 1];
                generator.apply(basis[j], w);
                statistics = statistics.plus(new PropagationStatistics(0, 0, 1, 0));
                for (int i = 0; i < j; i++) {
                    h[i][j] = 0;
                }
                int first = Math.max(0, j + 1 - WINDOW);
                double[] products = rows.products(basis, first, j + 1, w);
                for (int i = first; i <= j; i++) {
                    h[i][j] = products[i - first];
                    largest = Math.max(largest, Math.abs(h[i][j]));
                    products[i - first] *= -1;
                }
                rows.combine(1, products, basis, first, w);
                h[j + 1][j] = rows.norm(w);
                largest = Math.max(largest, h[j + 1][j]);
                if (!Double.isFinite(largest)) {
                    throw new IntegrationException(
                            "the propagation stopped at t = " + time + " of " + to + ": the product is not a number");
                }
                observer.checkpoint(time);
                if (j == DIMENSION - 1 || h[j + 1][j] <= NOTHING * largest) {
                    return j + 1;
                }
                rows.combine(1 / h[j + 1][j], new double[0], basis, 0, w);
            }
        }

        /** Goes on for as long as the defect allows. */
        private void step(double beta, int m) {
            double remaining = to - time;
            EvenExponential exponential = new EvenExponential(h, m, remaining);
            double scale = beta * norm.of(basis[m]);
            double leastRounding = ROUNDING * exponential.norm() * beta * norm.of(basis[0]);
            double limit = Math.max(allowed, ROUNDINGS * leastRounding);
            double[] u = new double[m];
            u[0] = 1;
            double length = exponential.step();
            double reached = 0;
            double error = 0;
            for (long k = 1; reached < remaining; k++) {
                boolean last = reached + length >= remaining * (1 - 1e-12);
                double[] next = last ? exponential.advanced(u, remaining - reached) : exponential.advanced(u);
                double rounding = leastRounding * sum(next);
                double defect = scale * Math.abs(next[m - 1]);
                // A full space ends the step by its defect; one that is invariant has only roundings left.
                if ((m == DIMENSION ? defect : 0) + rounding > limit && reached > 0) {
                    break;
                }
                double end = last ? to : time + reached + length;
                while (nextSample < samples.length && (samples[nextSample] <= end || last)) {
                    double s = Math.min(length, samples[nextSample] - time - reached);
                    combine(beta, exponential.advanced(u, s), sample);
                    observer.sample(samples[nextSample++], sample);
                }
                error += (2 * defect + rounding) * (last ? remaining - reached : length);
                u = next;
                // No sum of lengths: thousands of roundings would shift the time.
                reached = last ? remaining : k * length;
            }
            // The step ends at a number: the roundings of many sums of times would add up.
            double end = reached == remaining ? to : time + reached;
            combine(beta, exponential.advanced(u, end - time - reached), x);
            time = end;
            statistics = statistics.plus(new PropagationStatistics(1, 0, 0, error));
        }

        /** y = β V u, with a look at the clock after every few vectors. */
        private void combine(double beta, double[] u, double[][] y) {
            for (int from = 0; from < u.length; from += WINDOW) {
                double[] factors = Arrays.copyOfRange(u, from, Math.min(u.length, from + WINDOW));
                for (int j = 0; j < factors.length; j++) {
                    factors[j] *= beta;
                }
                rows.combine(from == 0 ? 0 : 1, factors, basis, from, y);
                observer.checkpoint(time);
            }
        }

        private static double sum(double[] u) {
            double sum = 0;
            for (double value : u) {
                sum += Math.abs(value);
            }
            return sum;
        }
    }
}
