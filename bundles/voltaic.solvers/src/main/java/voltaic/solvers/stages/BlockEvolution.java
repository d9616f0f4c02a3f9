package voltaic.solvers.stages;

import java.util.Set;
import java.util.TreeSet;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.ChebyshevPropagator;
import voltaic.numerics.CompressedRows;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;
import voltaic.numerics.ShiftInvertPropagator;
import voltaic.numerics.SpectralRadius;
import voltaic.numerics.Workers;
import voltaic.plugin.Run;
import voltaic.solvers.limits.Memory;

/**
 * States in block storage, propagated by the method that should take less time: Chebyshev expansions, whose cost grows with the spectral radius R ∝ N²
 * and the duration, or shift-and-invert Krylov spaces, whose cost grows with the cube of the number of pairs. The estimates rest on measurements; they
 * decide about time, not about accuracy, and depend on the problem alone.
 */
public final class BlockEvolution implements Evolution<CompressedRows> {
    /** So many products go into the estimate of the spectral radius, which is from below. */
    private static final int POWER_PRODUCTS = 30;

    private static final double RADIUS_MARGIN = 1.05;
    /** Products of Chebyshev expansions over R × time: 0.15 to 0.8 were seen. */
    private static final double PRODUCTS = 0.25;
    /** Nanoseconds for an element of the sparse matrix. */
    private static final double SPARSE = 0.7;
    /** The dimension of a typical Krylov space. */
    private static final double DIMENSION = 120;
    /** Nanoseconds for an element of a block in its elimination, in a solution, and for one of a vector in an orthogonalisation. */
    private static final double ELIMINATION = 1.5;

    private static final double SOLUTION = 1;
    private static final double ORTHOGONALISATION = 1;
    /** Nanoseconds for what does not depend on the size. */
    private static final double SMALL_MATRICES = 4e7;
    /** A user is told of a faster method that lacks memory if it would be so many times as fast. */
    private static final double WORTH_A_WORD = 4;

    private final BlockStorage storage;
    private final double memory;
    private final Run run;
    private final Set<String> methods = new TreeSet<>();

    /**
     * For one run.
     *
     * @param memory the bytes that it may use beside the generator
     */
    public BlockEvolution(BlockStorage storage, double memory, Run run) {
        this.storage = storage;
        this.memory = memory;
        this.run = run;
    }

    @Override
    public String methods() {
        return String.join(", ", methods);
    }

    @Override
    public double[] initial() {
        return storage.initial();
    }

    @Override
    public CompressedRows generator(Stage stage, Runnable pulse) {
        return storage.generator(stage, pulse);
    }

    @Override
    public PropagationStatistics propagate(
            CompressedRows generator,
            double[] x,
            double from,
            double to,
            double[] samples,
            double tolerance,
            PropagationObserver observer) {
        double radius;
        try (Workers workers = new Workers(observer.threads(), () -> observer.checkpoint(from))) {
            radius = RADIUS_MARGIN * SpectralRadius.estimate(generator, x.length, POWER_PRODUCTS, workers);
        }
        if (radius == 0) {
            for (double t : samples) {
                observer.sample(t, x);
            }
            observer.checkpoint(to);
            return PropagationStatistics.NONE;
        }
        double gain = chebyshevTime(generator, radius, to - from) / shiftInvertTime(generator);
        double needed = ShiftInvertPropagator.leastBytes(storage.blocks());
        if (gain > 1 && needed <= memory) {
            methods.add("shift-invert");
            return new ShiftInvertPropagator(generator, storage.blocks(), storage, radius, memory)
                    .propagate(x, from, to, samples, tolerance, observer);
        }
        if (gain > WORTH_A_WORD) {
            run.warn("the fast method for this problem needs " + Memory.inWords(needed - memory)
                    + " more memory than there is; a slower one, of the same accuracy, was used");
        }
        methods.add("chebyshev");
        return new ChebyshevPropagator(generator, storage, radius).propagate(x, from, to, samples, tolerance, observer);
    }

    private static double chebyshevTime(CompressedRows generator, double radius, double duration) {
        return PRODUCTS * radius * duration * generator.elements() * SPARSE;
    }

    private double shiftInvertTime(CompressedRows generator) {
        int[] blocks = storage.blocks();
        double time = SMALL_MATRICES + DIMENSION * generator.elements() * SPARSE;
        for (int q = 0; q + 1 < blocks.length; q++) {
            double size = blocks[q + 1] - blocks[q];
            time += size
                    * (size * (size * ELIMINATION + DIMENSION * SOLUTION) + DIMENSION * DIMENSION * ORTHOGONALISATION);
        }
        return time;
    }
}
