package voltaic.numerics;

/**
 * e^{tA}x for a stable A whose spectrum lies near the negative real axis, by Chebyshev expansions over steps: with the spectral radius
 * R and B = 1 + 2A/R, e^{hA} = Σ_k c_k(Rh/2) T_k(B) (Tal-Ezer and Kosloff, J. Chem. Phys. 81, 3967 (1984), for real spectra). Samples inside a
 * step cost no product: they have the same T_k(B)x with coefficients of their own.
 *
 * <p><b>Error.</b> In a norm in which the exact propagator does not grow, errors of the steps only add up. Each step may add
 * (tolerance · step / length) / 2: the expansion goes on until c_k‖T_k(B)x‖, with the growth of the T_k(B)x that was seen, bounds what is left
 * out. If A is not normal, the T_k(B)x grow beyond x and rounding errors with them, in the end without limit: a step whose terms
 * exceed the size at which roundings could spend the other half is tried again, shorter. Roundings that no step avoids are in the bound that
 * is reported, which may then exceed the tolerance.
 *
 * <p>The result does not depend on the number of threads.
 */
public final class ChebyshevPropagator {
    /** Steps of less than this z = Rh/2 are no better than those of an ordinary series. */
    private static final double LEAST_ARGUMENT = 1e-3;

    private static final double FIRST_ARGUMENT = 20;
    /** So many roundings of the largest term may add up in a step; a Jordan block, far from normal, was seen to take half of them. */
    private static final double ROUNDINGS = 64;
    /** A series whose terms fall more slowly than this is not yet converging. */
    private static final double SLOWEST_FALL = 0.9;
    /** Terms that exceed the vector by so little are never too large. */
    private static final double LEAST_LIMIT = 32;
    /** The most samples that share a step. */
    private static final int MOST_SAMPLES = 32;
    /** How far below the limit of growth the next step aims. */
    private static final double CAUTION = 0.1;

    private final CompressedRows generator;
    private final VectorNorm norm;
    private final double radius;

    /**
     * @param generator A
     * @param norm a norm in which e^{tA} does not grow
     * @param radius about the spectral radius of A, rather too large than too small; positive
     */
    public ChebyshevPropagator(CompressedRows generator, VectorNorm norm, double radius) {
        if (!(radius > 0) || Double.isInfinite(radius)) {
            throw new IllegalArgumentException("the spectral radius is " + radius + "; it is positive");
        }
        this.generator = generator;
        this.norm = norm;
        this.radius = radius;
    }

    /** How many vectors it keeps at most, the given one included, when {@code samples} lie between the ends. */
    public static int vectors(int samples) {
        return 5 + Math.min(samples, MOST_SAMPLES);
    }

    /**
     * Propagates from one time to a later one.
     *
     * @param x the vector at {@code from}; receives that at {@code to}
     * @param samples the times to sample, ascending, each after {@code from} and at most {@code to}
     * @param tolerance the norm of the error that may be added from {@code from} to {@code to}
     * @throws IntegrationException if the series does not converge, as happens if the product is not a number
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
        private final double tolerancePerTime;
        private final PropagationObserver observer;
        private double[] previous;
        private double[] current;
        private final double[] image;
        /** The results at the samples of a step and at its end. */
        private final double[][] results;

        private double time;
        private double step;
        private int nextSample;
        private double growth;
        private PropagationStatistics statistics = PropagationStatistics.NONE;

        Run(double[] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
            this.x = x;
            this.to = to;
            this.samples = samples;
            this.tolerancePerTime = tolerance / (to - from);
            this.observer = observer;
            time = from;
            step = 2 * FIRST_ARGUMENT / radius;
            previous = new double[x.length];
            current = new double[x.length];
            image = new double[x.length];
            results = new double[vectors(samples.length) - 4][x.length];
        }

        PropagationStatistics run(Workers workers) {
            double longest = Double.POSITIVE_INFINITY;
            while (time < to) {
                observer.checkpoint(time);
                double steps = Math.ceil((to - time) / step * (1 - 1e-12));
                double length = (to - time) / steps;
                boolean last = steps == 1;
                double end = last ? to : time + length;
                int inside = samplesUntil(end, last);
                if (inside == results.length) {
                    inside--;
                    end = samples[nextSample + inside - 1];
                    length = end - time;
                }
                double limit =
                        Math.max(LEAST_LIMIT * norm.of(x), tolerancePerTime * length / (2 * ROUNDINGS * 0x1p-53));
                double[] offsets = new double[inside + 1];
                for (int s = 0; s < inside; s++) {
                    offsets[s] = Math.min(samples[nextSample + s], end) - time;
                }
                offsets[inside] = length;
                if (expand(offsets, limit, workers)) {
                    accept(end, inside);
                    double room = Math.log(CAUTION * limit) / Math.log(Math.max(growth, 1.1));
                    step = Math.min(longest, Math.min(2, Math.max(0.7, room)) * length);
                } else {
                    reject(length);
                    longest = 0.9 * length;
                    step = 0.5 * length;
                }
            }
            observer.checkpoint(time);
            return statistics;
        }

        private int samplesUntil(double end, boolean last) {
            int inside = 0;
            while (nextSample + inside < samples.length
                    && inside < results.length
                    && (samples[nextSample + inside] <= end || last)) {
                inside++;
            }
            return inside;
        }

        private void accept(double end, int inside) {
            System.arraycopy(results[inside], 0, x, 0, x.length);
            for (int s = 0; s < inside; s++) {
                observer.sample(samples[nextSample + s], results[s]);
            }
            nextSample += inside;
            time = end;
        }

        private void reject(double length) {
            if (length * radius / 2 < LEAST_ARGUMENT) {
                throw new IntegrationException("the propagation stopped at t = " + time + " of " + to
                        + ": the series does not converge, however short the step");
            }
            statistics = statistics.plus(new PropagationStatistics(0, 1, 0, 0));
        }

        /** Fills the results at these times after the start of the step; false if the terms grow too large or do not fall. */
        private boolean expand(double[] offsets, double limit, Workers workers) {
            int last = offsets.length - 1;
            int terms = ChebyshevCoefficients.count(0.5 * radius * offsets[last]);
            double[][] coefficients = new double[offsets.length][];
            System.arraycopy(x, 0, current, 0, x.length);
            for (int s = 0; s <= last; s++) {
                coefficients[s] = ChebyshevCoefficients.of(0.5 * radius * offsets[s], terms);
                System.arraycopy(x, 0, results[s], 0, x.length);
                Vectors.scale(coefficients[s][0], results[s], 0, x.length);
            }
            double[] c = coefficients[last];
            double allowed = 0.5 * tolerancePerTime * offsets[last];
            double size = norm.of(current);
            double ratio = 1;
            growth = c[0] * size;
            for (int k = 1; k < terms - 1; k++) {
                advance(k, coefficients, workers);
                double next = norm.of(current);
                ratio = Math.max(1, Math.max(next / size, 0.7 * ratio));
                size = next;
                growth = Math.max(growth, c[k] * size);
                if (!(growth <= limit)) {
                    count(k, 0);
                    return false;
                }
                double fall = c[k + 1] / c[k] * ratio;
                double left = c[k] * size * fall / (1 - fall);
                if (fall < SLOWEST_FALL && left <= allowed) {
                    count(k, left + ROUNDINGS * 0x1p-53 * growth);
                    statistics = statistics.plus(new PropagationStatistics(1, 0, 0, 0));
                    return true;
                }
            }
            count(terms - 2, 0);
            return false;
        }

        private void count(int products, double error) {
            statistics = statistics.plus(new PropagationStatistics(0, 0, products, error));
        }

        /** T_k(B)x = 2B T_{k−1}(B)x − T_{k−2}(B)x, into {@link #current}, and its part of the results. */
        private void advance(int k, double[][] coefficients, Workers workers) {
            double a = (k == 1 ? 2 : 4) / radius;
            double b = k == 1 ? 1 : 2;
            double d = k == 1 ? 0 : -1;
            double[] here = current;
            double[] before = previous;
            workers.overChunks(0, x.length, (chunk, from, to) -> {
                generator.apply(here, image, from, to);
                for (int i = from; i < to; i++) {
                    before[i] = a * image[i] + b * here[i] + d * before[i];
                }
                for (int s = 0; s < coefficients.length; s++) {
                    Vectors.add(coefficients[s][k], before, results[s], from, to);
                }
            });
            previous = here;
            current = before;
        }
    }
}
