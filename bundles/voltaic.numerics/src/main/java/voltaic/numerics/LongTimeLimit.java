package voltaic.numerics;

import java.util.Locale;
import java.util.function.DoubleConsumer;

/**
 * The limit of e^{tA}x for t → ∞, for a block tridiagonal A whose eigenvalues have negative real parts, but for 0, which may have several
 * eigenvectors: the limit is the one that belongs to x.
 *
 * <p>Steps of the backward Euler method, x ← s(s − A)^{−1}x, keep everything that e^{tA} conserves and multiply an eigenvector of −λ by
 * s/(s + λ). They are taken in the equivalent form x ← x + (s − A)^{−1}Ax, in which roundings of the solution are relative to a correction that
 * gets ever smaller. A slow approach shows in the ratio of corrections; then s is lowered below the slowest λ seen. What moves less than
 * roundings do, λ ≲ 2^{−50}‖|A||x|‖, counts as conserved.
 *
 * <p>Roundings of Ax, divided by s, leak into what is conserved. One conserved sum is known and restored in every step; other ones drift. So a
 * limit that depends on x has to be checked with another s.
 */
public final class LongTimeLimit implements AutoCloseable {
    private static final int MOST_ELIMINATIONS = 12;
    private static final int MOST_CORRECTIONS = 200;
    /** Corrections that shrink less than this are those of a slow approach, or of roundings. */
    private static final double SLOW = 0.5;
    /** So many corrections may differ from the later ones. */
    private static final int FIRST_CORRECTIONS = 3;
    /** s is lowered to this part of the slowest rate seen, by these factors at least and at most. */
    private static final double BELOW_RATE = 0.25;

    private static final double LEAST_REDUCTION = 0.25;
    private static final double LARGEST_REDUCTION = 1e-3;
    /** Corrections above this part of the vector are worth a refinement, as roundings in their solution leak with 1/s². */
    private static final double LARGE = 1e-3;
    /** What rounding adds to each sum, relative to its terms. */
    private static final double ROUNDING = 0x1p-50;

    private final CompressedRows generator;
    private final VectorNorm norm;
    private final double[] conserved;
    private final TwoSidedElimination elimination;
    private final Workers workers;
    private final DoubleConsumer progress;
    private int eliminations;

    /**
     * How a limit was found.
     *
     * @param shift the last s
     * @param corrections how many were made
     * @param lastCorrection the norm of the last one
     */
    public record Approach(double shift, int corrections, double lastCorrection) {}

    /**
     * Prepares.
     *
     * @param generator A, block tridiagonal, with columns that ascend in each row
     * @param blocks where the blocks begin in the vector, ascending, and where the last one ends
     * @param norm a norm in which e^{tA} does not grow
     * @param conserved c with Σ c_i (Ax)_i = 0 for every x
     * @param threads how many it may use, of which two are of use
     * @param progress called by the calling thread many times a second with the number of eliminations done so far, with fractions;
     *     what it throws ends the work
     */
    public LongTimeLimit(
            CompressedRows generator,
            int[] blocks,
            VectorNorm norm,
            double[] conserved,
            int threads,
            DoubleConsumer progress) {
        this.generator = generator;
        this.norm = norm;
        this.conserved = conserved;
        this.progress = progress;
        workers = new Workers(Math.min(2, threads), this::report);
        elimination = new TwoSidedElimination(new BlockTridiagonal(generator, blocks), workers);
    }

    /** The bytes that are kept for these blocks, at most. */
    public static double bytes(int[] blocks) {
        return TwoSidedElimination.bytes(blocks) + 32.0 * blocks[blocks.length - 1];
    }

    /** How many eliminations were made so far. */
    public int eliminations() {
        return eliminations;
    }

    /**
     * Takes a vector to its limit.
     *
     * @param x the vector, with Σ c_i x_i ≠ 0; receives the limit
     * @param shift s to begin with, positive, best somewhat below the slowest rate of relaxation
     * @param enough a correction whose norm is not above this is the last one, if it is smaller than the one before by half
     * @throws IntegrationException if no s makes the corrections end
     */
    public Approach find(double[] x, double shift, double enough) {
        double[] residual = new double[x.length];
        double[] correction = new double[x.length];
        double[] space = new double[x.length];
        double total = sum(x);
        double s = shift;
        int corrections = 0;
        for (int tried = 0; tried < MOST_ELIMINATIONS; tried++) {
            prepare(s);
            double before = Double.POSITIVE_INFINITY;
            for (int k = 0; k < MOST_CORRECTIONS; k++) {
                report();
                generator.apply(x, residual, workers);
                elimination.solve(residual, correction);
                if (norm.of(correction) > LARGE * norm.of(x)) {
                    refine(residual, correction, space);
                }
                double size = correct(x, correction, total);
                corrections++;
                double ratio = size / before;
                if (size <= enough && ratio <= SLOW) {
                    return new Approach(s, corrections, size);
                }
                if (k >= FIRST_CORRECTIONS && !(ratio <= SLOW)) {
                    if (size <= roundings(x, residual) / s) {
                        return new Approach(s, corrections, size);
                    }
                    s = below(s, ratio);
                    break;
                }
                before = size;
            }
        }
        throw new IntegrationException(String.format(
                Locale.ROOT, "the relaxation was followed down to rates of %.0e without an end in sight", s));
    }

    /** An s below the rate λ whose corrections shrink by this ratio s/(s + λ). */
    private static double below(double s, double ratio) {
        double rate = ratio < 1 ? s * (1 - ratio) / ratio : 0;
        return Math.max(LARGEST_REDUCTION * s, Math.min(LEAST_REDUCTION * s, BELOW_RATE * rate));
    }

    private void prepare(double s) {
        if (elimination.shift() != s) {
            elimination.eliminate(s);
            eliminations++;
        }
    }

    private void report() {
        double share = elimination.progress();
        progress.accept(share < 1 ? eliminations + share : eliminations);
    }

    /** Solves (s − A) y = r once more for what is left of r. */
    private void refine(double[] r, double[] y, double[] left) {
        generator.apply(y, left, workers);
        for (int i = 0; i < y.length; i++) {
            left[i] += r[i] - elimination.shift() * y[i];
        }
        elimination.solve(left, r);
        Vectors.add(1, r, y, 0, y.length);
    }

    /** x ← (x + correction) with the conserved sum restored; returns by how much x moved. */
    private double correct(double[] x, double[] correction, double total) {
        double scale = total / (total + sum(correction));
        for (int i = 0; i < x.length; i++) {
            double moved = (x[i] + correction[i]) * scale;
            correction[i] = moved - x[i];
            x[i] = moved;
        }
        return norm.of(correction);
    }

    private double sum(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += conserved[i] * x[i];
        }
        return sum;
    }

    /** The norm of what roundings may change in Ax. */
    private double roundings(double[] x, double[] space) {
        for (int row = 0; row < space.length; row++) {
            double sum = 0;
            for (int e = generator.start(row); e < generator.start(row + 1); e++) {
                sum += Math.abs(generator.value(e) * x[generator.column(e)]);
            }
            space[row] = ROUNDING * sum;
        }
        return norm.of(space);
    }

    @Override
    public void close() {
        workers.close();
    }
}
