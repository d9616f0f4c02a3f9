package voltaic.numerics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * e^{tA}x for a stable block tridiagonal A in {@linkplain ShiftInvertSpace spaces of powers of (σ − A)^{−1} on x} (Moret and Novati, BIT 44, 595 (2004);
 * van den Eshof and Hochbruck, SIAM J. Sci. Comput. 27, 1438 (2006)). One real elimination serves all steps, and a
 * step goes as far as the bound of its error allows. The cost does not depend on how stiff A is.
 *
 * <p><b>Error.</b> In a norm in which the exact propagator does not grow, errors of the steps only add up. Half of the tolerance is spread evenly over
 * time, the other half is a reserve: a step may exceed its even share by a tenth of what is left of it. Roundings, measured on one
 * solution of each step, are in the bound that is reported, which may then exceed the tolerance.
 *
 * <p>The result does not depend on the number of threads.
 */
public final class ShiftInvertPropagator {
    /** The shift σ over the root of the spectral radius, which is about the rate of collective motion: {@link ShiftControl} begins from it. */
    private static final double SHIFT = 5;
    /** The longest step, over 1/σ: roundings grow with it. Where steps get there, the shift goes down, as the motion has become slow. */
    private static final double LONGEST = 2000;

    /** The vectors to try a smaller shift with. */
    private static final int TRIAL = 80;

    private static final int MOST = 160;
    /** Fewer vectors than this are too few to work with. */
    private static final int FEWEST = 80;

    private static final int FIRST_CHECK = 20;
    /** Vectors from one check to the next: at least this part of those there are. */
    private static final double BETWEEN_CHECKS = 0.15;

    private static final int MOST_BETWEEN_CHECKS = 40;
    /** The part of the reserve that one step may use. */
    private static final double FROM_RESERVE = 0.1;
    /** Elements below this are negligible at a tolerance of 1e-8, and in proportion to its square at tighter ones. */
    private static final double NEGLIGIBLE = 1e-19;

    private static final double USUAL_TOLERANCE = 1e-8;
    /** How many samples are made at once. */
    private static final int TOGETHER = 8;

    private final CompressedRows generator;
    private final int[] blocks;
    private final VectorNorm norm;
    private final double radius;
    private final int most;

    /**
     * Prepares.
     *
     * @param generator A, block tridiagonal, with columns that ascend in each row
     * @param blocks where the blocks begin in the vector, ascending, and where the last one ends
     * @param norm a norm in which e^{tA} does not grow
     * @param radius about the spectral radius of A; positive
     * @param bytes the memory that it may use; at least {@link #leastBytes}
     */
    public ShiftInvertPropagator(CompressedRows generator, int[] blocks, VectorNorm norm, double radius, double bytes) {
        this.generator = generator;
        this.blocks = blocks;
        this.norm = norm;
        this.radius = radius;
        double vectors = (bytes - leastBytes(blocks)) / (8.0 * blocks[blocks.length - 1]);
        most = (int) Math.min(MOST, FEWEST + vectors);
    }

    /** The least memory that it works in, in bytes. */
    public static double leastBytes(int[] blocks) {
        return TwoSidedElimination.bytes(blocks) + 8.0 * blocks[blocks.length - 1] * (FEWEST + TOGETHER + 6);
    }

    /**
     * Propagates from one time to a later one.
     *
     * @param x the vector at {@code from}; receives that at {@code to}
     * @param samples the times to sample, ascending, each after {@code from} and at most {@code to}
     * @param tolerance the norm of the error that may be added from {@code from} to {@code to}
     * @throws IntegrationException if no step meets the tolerance
     */
    public PropagationStatistics propagate(
            double[] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
        Run run = new Run(x, from, to, samples, tolerance, observer);
        try (Workers workers = new Workers(observer.threads(), () -> observer.checkpoint(run.progress()))) {
            return run.run(workers);
        }
    }

    /** A motion and how far it may be trusted. */
    private record Reach(ShiftInvertSpace.Motion motion, int point) {
        double length() {
            return motion.time(point);
        }

        boolean isWhole() {
            return point == motion.points() - 1;
        }
    }

    /** One propagation. */
    private final class Run {
        private final double[] x;
        private final double to;
        private final double[] samples;
        private final double tolerancePerTime;
        private final double negligible;
        private final PropagationObserver observer;
        private double reserve;
        private double time;
        private double within;
        private double furthest;
        /** How far a step got for its cost. */
        private double efficiency;

        /** What a solution costs for each element, in numbers read from memory. */
        private final double ofSolution;

        private int nextSample;
        private PropagationStatistics statistics = PropagationStatistics.NONE;

        Run(double[] x, double from, double to, double[] samples, double tolerance, PropagationObserver observer) {
            this.x = x;
            this.to = to;
            this.samples = samples;
            this.tolerancePerTime = 0.5 * tolerance / (to - from);
            this.reserve = 0.5 * tolerance;
            this.negligible = NEGLIGIBLE * Math.min(1, Math.pow(tolerance / USUAL_TOLERANCE, 2));
            this.observer = observer;
            time = from;
            furthest = from;
            ofSolution = (TwoSidedElimination.bytes(blocks) / 4 + 1.5 * generator.elements()) / x.length;
        }

        /** A time that grows with the work that is done, and never goes back. */
        double progress() {
            furthest = Math.max(furthest, time + 0.5 * (to - time) * within);
            return furthest;
        }

        PropagationStatistics run(Workers workers) {
            BlockTridiagonal a = new BlockTridiagonal(generator, blocks);
            KrylovBasis basis = new KrylovBasis(x.length, workers);
            TwoSidedElimination elimination = new TwoSidedElimination(a, workers);
            ShiftInvertSpace space = new ShiftInvertSpace(elimination, norm, basis, negligible);
            ShiftControl control = new ShiftControl(
                    SHIFT * Math.sqrt(radius), a.count(), (double) x.length / a.count(), span(a) / x.length);
            while (time < to) {
                double shift = control.shift();
                if (shift != elimination.shift()) {
                    elimination.begin(shift);
                }
                int vectors = control.isTrial() ? Math.min(TRIAL, most) : most;
                Reach reach = step(a, space, control, Math.min(to - time, LONGEST / shift), vectors);
                if (control.accepts(efficiency) && reach != null) {
                    accept(a, space, reach);
                    int dimension = space.dimension();
                    double pace = shift * reach.length() / dimension;
                    control.taken(efficiency, pace, dimension, (double) space.span() / x.length);
                } else {
                    statistics = statistics.plus(new PropagationStatistics(0, 1, 0, 0));
                }
            }
            observer.checkpoint(to);
            return statistics;
        }

        /**
         * Grows the space until it serves the longest step that is wanted; or, as soon as that is out of reach, until longer steps are not worth their cost.
         * Null if no step is possible.
         */
        private @Nullable Reach step(
                BlockTridiagonal a, ShiftInvertSpace space, ShiftControl control, double longest, int most) {
            int low = lowest(a);
            space.start(x, a.first(low), a.first(end(a, low)));
            Reach best = null;
            double cost = 0;
            efficiency = 0;
            double lastBound = Double.POSITIVE_INFINITY;
            int lastCheck = 0;
            int nextCheck = FIRST_CHECK;
            boolean closed = false;
            while (!closed && space.dimension() < most) {
                closed = !space.grow();
                int dimension = space.dimension();
                cost += space.span() * (ofSolution + 2.0 * dimension);
                within = (double) dimension / most;
                if (closed || dimension == nextCheck || dimension == most) {
                    observer.checkpoint(progress());
                    ShiftInvertSpace.Motion motion = space.motion(longest);
                    Reach reach = reach(motion);
                    double bound = motion.bound(motion.points() - 1);
                    // The bound falls exponentially in the end; this many vectors more should do.
                    double missing =
                            Math.log(bound / allowed(longest)) * (dimension - lastCheck) / Math.log(lastBound / bound);
                    boolean allInReach = missing > 0 && dimension + missing <= most;
                    lastBound = bound;
                    lastCheck = dimension;
                    double least = Math.max(5, BETWEEN_CHECKS * dimension);
                    double until = allInReach ? Math.max(least, 0.7 * missing) : least;
                    nextCheck = Math.min(most, dimension + (int) Math.min(MOST_BETWEEN_CHECKS, until));
                    if (reach != null) {
                        best = best == null || reach.length() > best.length() ? reach : best;
                        double now = reach.length() / cost;
                        double atTheEnd = dimension + missing;
                        boolean worthTheRest =
                                allInReach && longest / (x.length * atTheEnd * (ofSolution + atTheEnd)) > now;
                        boolean enough = control.suffices(dimension) || (now < efficiency && !worthTheRest);
                        efficiency = Math.max(efficiency, now);
                        if (reach.isWhole() || (enough && reach.length() * space.shift() > 1)) {
                            break;
                        }
                    }
                }
            }
            within = 0;
            statistics = statistics.plus(new PropagationStatistics(0, 0, space.dimension(), 0));
            return best == null || best.isWhole() ? best : refined(space, best, longest);
        }

        /** The same reach on a finer grid of times. */
        private Reach refined(ShiftInvertSpace space, Reach coarse, double most) {
            double longest = Math.min(2.5 * coarse.length(), most);
            Reach fine = reach(space.motion(longest));
            return fine == null || fine.length() < coarse.length() ? coarse : fine;
        }

        /** The first block in which x is not negligible. */
        private int lowest(BlockTridiagonal a) {
            int low = 0;
            while (low < a.count() - 1 && isNegligible(a.first(low), a.first(low + 1))) {
                low++;
            }
            return low;
        }

        /** One after the last block, above {@code low}, in which x is not negligible. */
        private int end(BlockTridiagonal a, int low) {
            int high = a.count();
            while (high > low + 1 && isNegligible(a.first(high - 1), a.first(high))) {
                high--;
            }
            return high;
        }

        /** In how many elements x is not negligible. */
        private double span(BlockTridiagonal a) {
            int low = lowest(a);
            return (double) a.first(end(a, low)) - a.first(low);
        }

        private boolean isNegligible(int from, int end) {
            for (int i = from; i < end; i++) {
                if (!(Math.abs(x[i]) <= negligible)) {
                    return false;
                }
            }
            return true;
        }

        /** How far the error stays within what is allowed; null if nowhere. */
        private @Nullable Reach reach(ShiftInvertSpace.Motion motion) {
            int point = 0;
            while (point < motion.points() && motion.bound(point) <= allowed(motion.time(point))) {
                point++;
            }
            return point == 0 ? null : new Reach(motion, point - 1);
        }

        private double allowed(double length) {
            return tolerancePerTime * length + FROM_RESERVE * reserve;
        }

        private void accept(BlockTridiagonal a, ShiftInvertSpace space, Reach reach) {
            double length = reach.length();
            double bound = reach.motion().bound(reach.point());
            reserve -= Math.max(0, bound - tolerancePerTime * length);
            double roundings = reach.motion().accumulated(space.roundings(a), reach.point());
            statistics = statistics.plus(new PropagationStatistics(1, 0, 1, bound + roundings));
            double end = length >= to - time ? to : time + length;
            while (nextSample < samples.length && samples[nextSample] <= end) {
                sample(space, reach.motion(), end);
            }
            double[] last = new double[x.length];
            space.combine(List.of(reach.motion().at(length)), List.of(last));
            System.arraycopy(last, 0, x, 0, x.length);
            time = end;
        }

        /** Makes the next samples up to a time, some together. */
        private void sample(ShiftInvertSpace space, ShiftInvertSpace.Motion motion, double end) {
            List<double[]> coefficients = new ArrayList<>();
            List<double[]> results = new ArrayList<>();
            int first = nextSample;
            while (results.size() < TOGETHER && nextSample < samples.length && samples[nextSample] <= end) {
                coefficients.add(motion.at(samples[nextSample++] - time));
                results.add(new double[x.length]);
            }
            space.combine(coefficients, results);
            for (int s = 0; s < results.size(); s++) {
                observer.sample(samples[first + s], results.get(s));
            }
        }
    }
}
