package voltaic.numerics;

import java.util.ArrayList;
import java.util.List;

/**
 * e^{tA}x for a stable block tridiagonal A by {@linkplain PadeStep Padé steps}. The cost of a step does not depend on how stiff A is.
 *
 * <p><b>Error.</b> In a norm in which the exact propagator does not grow, errors of the steps only add up. Every two steps are compared with
 * a single one of twice the length: a sixteenth of the norm of the difference bounds the error of the two as long as they are at least 17 times
 * as accurate as the one; 2¹¹ times is expected where the solution is smooth, and 25 times was the least seen, right after a start from one
 * basis vector. Half of the tolerance is spread evenly over time, the other
 * half is a reserve for where the solution is not smooth, as at the start: an error may exceed its even share by an eighth of the reserve
 * that is left. If it exceeds that, the steps are halved. Roundings are in the bound
 * that is reported, which may then exceed the tolerance.
 *
 * <p>Samples are ends of steps. Evenly spaced samples are served best: each new step length costs an elimination. The poles are worked on by
 * several threads; the result does not depend on their number.
 */
public final class PadePropagator {
    /** Step lengths that differ by rounding are the same. */
    private static final double SAME = 1e-10;
    /** How many lengths of steps are kept. */
    private static final int LENGTHS = 2;
    /** Steps are doubled, for a trial, if the error is below what is allowed by this factor. */
    private static final double GROWTH = 0x1p10;
    /** A new length of steps is not worth its elimination for fewer steps than this. */
    private static final double WORTHWHILE = 16;
    /** How much more accurate two steps are than one of twice the length, at least, less one. */
    private static final double GAIN = 16;
    /** What roundings add in two steps, relative to the vector: twice of what was seen at up to 30,000 unknowns. */
    private static final double ROUNDING = 0x1p-43;
    /** The part of the reserve that one comparison may use. */
    private static final double FROM_RESERVE = 0.125;

    private static final double SHORTEST = 1e-9;

    private final BlockTridiagonal generator;
    private final VectorNorm norm;
    private final double firstStep;

    /**
     * A propagator for vectors of one row.
     *
     * @param generator A, block tridiagonal, with columns that ascend in each row
     * @param blocks where the blocks begin in the vector, ascending, and where the last one ends
     * @param norm a norm in which e^{tA} does not grow
     * @param firstStep the length of step to begin with; positive
     */
    public PadePropagator(CompressedRows generator, int[] blocks, VectorNorm norm, double firstStep) {
        this.generator = new BlockTridiagonal(generator, blocks);
        this.norm = norm;
        this.firstStep = firstStep;
    }

    /** The bytes that a propagator keeps for these blocks, at most. */
    public static double bytes(int[] blocks) {
        return LENGTHS * PadeStep.bytes(blocks) + 32.0 * blocks[blocks.length - 1];
    }

    /**
     * Propagates from one time to a later one.
     *
     * @param x the vector at {@code from}, of one row; receives that at {@code to}
     * @param samples the times to sample, ascending, each after {@code from} and at most {@code to}
     * @param tolerance the norm of the error that may be added from {@code from} to {@code to}
     * @throws IntegrationException if no step is short enough to meet the tolerance
     */
    public PropagationStatistics propagate(
            double[][] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
        Run run = new Run(x, from, to, samples, tolerance, observer);
        try (Workers workers =
                new Workers(Runtime.getRuntime().availableProcessors(), () -> observer.checkpoint(run.time))) {
            return run.run(workers);
        }
    }

    /** A length of step and what it takes. */
    private record Prepared(double length, PadeStep step) {}

    /** One propagation. */
    private final class Run {
        private final double[][] x;
        private final double to;
        private final double[] samples;
        private final double tolerancePerTime;
        private double reserve;
        /** After so many comparisons a longer step may be tried, and how many to wait when it fails. */
        private int patience;

        private int patienceAfterFailure = 4;
        private final PropagationObserver observer;
        private final List<Prepared> prepared = new ArrayList<>();
        private final double[][] half;
        private final double[][] fine;
        private final double[][] coarse;
        private double time;
        private double step;
        /** The interval between two samples that is being crossed. */
        private double interval;

        private int nextSample;
        private PropagationStatistics statistics = PropagationStatistics.NONE;

        Run(double[][] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
            this.x = x;
            this.to = to;
            this.samples = samples;
            this.tolerancePerTime = 0.5 * tolerance / (to - from);
            this.reserve = 0.5 * tolerance;
            this.observer = observer;
            time = from;
            step = firstStep;
            half = Rows.like(x);
            fine = Rows.like(x);
            coarse = Rows.like(x);
        }

        PropagationStatistics run(Workers workers) {
            while (time < to) {
                observer.checkpoint(time);
                double target = nextSample < samples.length ? samples[nextSample] : to;
                double gap = target - time;
                interval = Math.max(interval, gap);
                double after = nextSample + 1 < samples.length ? samples[nextSample + 1] : to;
                boolean overTwoSamples = gap <= step * (1 + SAME)
                        && nextSample < samples.length
                        && Math.abs(after - target - gap) <= SAME * gap;
                double pairs = pairs(gap);
                double length = overTwoSamples ? gap : gap / (2 * pairs);
                double error = attempt(length, workers);
                double share = 2 * length * tolerancePerTime;
                double allowed = share + FROM_RESERVE * reserve;
                double rounding = ROUNDING * norm.of(x);
                if (!(error <= Math.max(allowed, rounding))) {
                    reject(length);
                    continue;
                }
                reserve -= Math.max(0, error - share);
                statistics = statistics.plus(new PropagationStatistics(2, 0, 0, error + rounding));
                if (overTwoSamples) {
                    observer.sample(samples[nextSample++], half);
                    target = after;
                }
                boolean arrived = overTwoSamples || pairs == 1;
                time = arrived ? target : time + 2 * length;
                Rows.copy(fine, x);
                if (arrived) {
                    interval = 0;
                    if (nextSample < samples.length) {
                        observer.sample(samples[nextSample++], x);
                    }
                }
                patience--;
                if (patience <= 0 && error < allowed / GROWTH && to - time > WORTHWHILE * length) {
                    step = 2 * length;
                }
            }
            observer.checkpoint(time);
            return statistics;
        }

        /** How many pairs of steps to take over what is left of an interval: lengths are halves of the interval, halves of these and so on. */
        private double pairs(double gap) {
            double length = 0.5 * interval;
            while (length > step * (1 + SAME) || !isWhole(gap / (2 * length))) {
                length *= 0.5;
            }
            return Math.rint(gap / (2 * length));
        }

        private boolean isWhole(double pairs) {
            return Math.rint(pairs) >= 1 && Math.abs(pairs - Math.rint(pairs)) < 1e-3;
        }

        /** Two steps of this length and one of twice the length; a bound of the error of the two. */
        private double attempt(double length, Workers workers) {
            PadeStep twice = prepare(2 * length, workers);
            PadeStep once = prepare(length, workers);
            List<Runnable> tasks = once.tasks(x[0]);
            tasks.addAll(twice.tasks(x[0]));
            workers.run(tasks);
            once.sum(half[0]);
            twice.sum(coarse[0]);
            workers.run(once.tasks(half[0]));
            once.sum(fine[0]);
            Rows.add(-1, fine, coarse);
            return norm.of(coarse) / GAIN;
        }

        private PadeStep prepare(double length, Workers workers) {
            for (Prepared known : prepared) {
                if (Math.abs(known.length - length) <= SAME * length) {
                    prepared.remove(known);
                    prepared.add(known);
                    return known.step;
                }
            }
            if (prepared.size() == LENGTHS) {
                prepared.remove(0);
            }
            PadeStep fresh = new PadeStep(generator, length, workers::checkStopped);
            prepared.add(new Prepared(length, fresh));
            return fresh;
        }

        private void reject(double length) {
            if (length < SHORTEST * firstStep) {
                throw new IntegrationException("the propagation stopped at t = " + time + " of " + to
                        + ": no step is short enough to meet the tolerance");
            }
            step = 0.5 * length;
            if (statistics.steps() > 0) {
                patience = patienceAfterFailure;
                patienceAfterFailure *= 2;
            }
            statistics = statistics.plus(new PropagationStatistics(0, 1, 0, 0));
        }
    }
}
