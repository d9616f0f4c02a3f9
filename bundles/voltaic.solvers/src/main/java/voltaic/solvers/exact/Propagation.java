package voltaic.solvers.exact;

import java.util.Set;
import java.util.TreeSet;
import voltaic.numerics.ChebyshevPropagator;
import voltaic.numerics.CompressedRows;
import voltaic.numerics.PadePropagator;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;
import voltaic.numerics.SpectralRadius;
import voltaic.solvers.blocks.Storage;

/**
 * Propagates through a stage by the method that should take less time: Chebyshev expansions, whose cost grows with the spectral radius R ∝ N²,
 * or Padé steps, whose cost grows with the cube of the number of pairs. The estimates rest on measurements; they decide about time, not
 * about accuracy, and depend on the problem alone.
 */
final class Propagation {
    /** So many products go into the estimate of the spectral radius, which is from below. */
    private static final int POWER_PRODUCTS = 30;

    private static final double RADIUS_MARGIN = 1.05;
    /** Products of Chebyshev expansions over R × time: 0.15 to 0.8 were seen. */
    private static final double PRODUCTS = 0.25;
    /** Nanoseconds for an element of the sparse matrix, an element of a block in a Padé step, and one of its elimination. */
    private static final double SPARSE = 0.7;

    private static final double DENSE = 12;
    private static final double ELIMINATION = 6;
    /** Padé steps beside those to the samples: for the start, and over the natural time R^−½ of collective motion. */
    private static final double STARTING_STEPS = 40;
    /** The natural time over which the first Padé step goes. */
    private static final double FIRST_STEP = 0.05;
    /** How many lengths of Padé steps are tried in a typical run. */
    private static final double LENGTHS = 6;

    private final Storage storage;
    private final double memory;
    private final Set<String> methods = new TreeSet<>();

    /**
     * A propagation that may use so many bytes for eliminations.
     */
    Propagation(Storage storage, double memory) {
        this.storage = storage;
        this.memory = memory;
    }

    /** The methods that were used, for the provenance. */
    String methods() {
        return String.join(", ", methods);
    }

    /** Propagates x through a stage. */
    PropagationStatistics run(
            CompressedRows generator,
            double[][] x,
            double from,
            double to,
            double[] samples,
            double tolerance,
            PropagationObserver observer) {
        double radius = RADIUS_MARGIN * SpectralRadius.estimate(generator, x, POWER_PRODUCTS);
        if (radius == 0) {
            for (double t : samples) {
                observer.sample(t, x);
            }
            observer.checkpoint(to);
            return PropagationStatistics.NONE;
        }
        if (PadePropagator.bytes(storage.blocks()) <= memory
                && padeTime(radius, to - from, samples.length) < chebyshevTime(generator, radius, to - from)) {
            methods.add("padé");
            return new PadePropagator(generator, storage.blocks(), storage, FIRST_STEP / Math.sqrt(radius))
                    .propagate(x, from, to, samples, tolerance, observer);
        }
        methods.add("chebyshev");
        return new ChebyshevPropagator(generator, storage, radius).propagate(x, from, to, samples, tolerance, observer);
    }

    private static double chebyshevTime(CompressedRows generator, double radius, double duration) {
        return PRODUCTS * radius * duration * generator.elements() * SPARSE;
    }

    private double padeTime(double radius, double duration, int samples) {
        double steps = STARTING_STEPS + samples + duration * Math.sqrt(radius);
        int[] blocks = storage.blocks();
        double time = 0;
        for (int q = 0; q + 1 < blocks.length; q++) {
            double size = blocks[q + 1] - blocks[q];
            time += size * size * (steps * DENSE + size * LENGTHS * ELIMINATION);
        }
        return time;
    }
}
