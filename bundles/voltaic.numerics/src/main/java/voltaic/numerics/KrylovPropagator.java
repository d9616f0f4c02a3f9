package voltaic.numerics;

import java.util.ArrayList;
import java.util.List;

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
            double[] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
        Run run = new Run(x, from, to, samples, tolerance, observer);
        try (Workers workers = new Workers(observer.threads(), () -> observer.checkpoint(run.time))) {
            return run.run(workers);
        }
    }

    /** One propagation. */
    private final class Run {
        private final double[] x;
        private final double to;
        private final double[] samples;
        private final double allowed;
        private final PropagationObserver observer;
        private final double[] sample;
        private double time;
        private int nextSample;
        private PropagationStatistics statistics = PropagationStatistics.NONE;

        Run(double[] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
            this.x = x;
            this.to = to;
            this.samples = samples;
            this.allowed = 0.5 * tolerance / (to - from);
            this.observer = observer;
            time = from;
            sample = new double[x.length];
        }

        PropagationStatistics run(Workers workers) {
            KrylovBasis basis = new KrylovBasis(x.length, WINDOW, workers);
            observer.checkpoint(time);
            while (time < to) {
                double beta = basis.start(x, 0, x.length);
                step(beta, basis, arnoldi(basis, workers));
            }
            observer.checkpoint(to);
            return statistics;
        }

        /** Grows the basis and tells the columns of H, each with h last; the vector after them is that of the defect. */
        private List<double[]> arnoldi(KrylovBasis basis, Workers workers) {
            List<double[]> columns = new ArrayList<>();
            double largest = 0;
            boolean closed = false;
            while (!closed && columns.size() < DIMENSION) {
                SpannedVector w = basis.spare();
                w.to = x.length;
                generator.apply(basis.vector(columns.size()).values, w.values, workers);
                double[] column = basis.append(w);
                columns.add(column);
                statistics = statistics.plus(new PropagationStatistics(0, 0, 1, 0));
                for (double element : column) {
                    largest = Math.max(largest, Math.abs(element));
                }
                if (!Double.isFinite(largest)) {
                    throw new IntegrationException(
                            "the propagation stopped at t = " + time + " of " + to + ": the product is not a number");
                }
                closed = column[column.length - 1] <= NOTHING * largest;
                observer.checkpoint(time);
            }
            return columns;
        }

        /** Goes on for as long as the defect allows. */
        private void step(double beta, KrylovBasis basis, List<double[]> columns) {
            int m = columns.size();
            double remaining = to - time;
            SmallExponential exponential = new SmallExponential(DenseMatrix.ofColumns(columns), m, remaining);
            double scale = columns.get(m - 1)[m] * norm.of(basis.vector(m).values);
            double leastRounding = ROUNDING * exponential.norm() * norm.of(basis.vector(0).values);
            double limit = Math.max(allowed, ROUNDINGS * leastRounding * beta);
            double[] u = new double[m];
            u[0] = beta;
            double length = exponential.unit();
            double reached = 0;
            double error = 0;
            // Products, not sums of lengths: thousands of roundings would shift the time.
            for (long k = 1; reached < remaining; k++) {
                double[] next = exponential.apply(length, u);
                double rounding = leastRounding * sum(next);
                double defect = scale * Math.abs(next[m - 1]);
                // A full space ends the step by its defect; one that is invariant has only roundings left.
                if ((m == DIMENSION ? defect : 0) + rounding > limit && reached > 0) {
                    break;
                }
                boolean last = k * length == remaining;
                double end = last ? to : time + k * length;
                while (nextSample < samples.length && samples[nextSample] <= end) {
                    double s = Math.min(length, samples[nextSample] - time - reached);
                    basis.combine(List.of(exponential.apply(s, u)), List.of(sample));
                    observer.sample(samples[nextSample++], sample);
                }
                error += (2 * defect + rounding) * length;
                u = next;
                reached = k * length;
            }
            // The step ends at a number: the roundings of many sums of times would add up.
            double end = reached == remaining ? to : time + reached;
            basis.combine(List.of(exponential.apply(end - time - reached, u)), List.of(x));
            time = end;
            statistics = statistics.plus(new PropagationStatistics(1, 0, 0, error));
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
