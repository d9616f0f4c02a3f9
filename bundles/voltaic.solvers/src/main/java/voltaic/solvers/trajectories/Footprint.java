package voltaic.solvers.trajectories;

import java.util.Optional;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.limits.Memory;

/** The memory that trajectories need, found before any of it is used. */
final class Footprint {
    /** Vectors of a thread beside those that hold powers of K and hops: the state, its probabilities, and the operator's. */
    private static final int VECTORS = 10;
    /** Places for samples that a thread keeps busy, under way or waiting. */
    static final int PLACES_PER_THREAD = 4;

    private final double vector;
    private final double hops;
    private final double shared;
    private final double samples;
    private final Memory memory;

    Footprint(LindbladProblem problem, Memory memory) {
        this.memory = memory;
        int ensembles = problem.size();
        // With zeros on both sides, up to three times as long as there are places.
        vector = 3 * SectorBox.places(problem);
        hops = 0.5 * ensembles * (ensembles - 1);
        // Levels and steps of every ensemble; the diagonal and the hops of every stage.
        shared = 8 * vector * (2.0 * ensembles + problem.stages().size() * (1 + hops));
        samples = (double) new SampleLayout(problem).width() * problem.time().times().length;
    }

    /** Why it does not fit, with figures; empty if it does. */
    Optional<String> refusal() {
        if (vector > Memory.LONGEST_ARRAY || shared + perThread() > memory.available()) {
            return Optional.of(memory.refusal(
                    "the vectors of a trajectory",
                    shared + perThread(),
                    "smaller ensembles beside the largest need less, and mean-field takes ensembles of any size"));
        }
        double whole = bytes(1);
        if (samples > Memory.LONGEST_ARRAY || whole > memory.available()) {
            return Optional.of(memory.refusal(
                    "means and standard errors of all samples",
                    whole,
                    "fewer samples, or smaller ensembles where populations of Dicke ladders are asked for, need less"));
        }
        return Optional.empty();
    }

    /** How many threads fit, up to so many. */
    int threads(int most) {
        int threads = most;
        while (threads > 1 && bytes(threads) > memory.available()) {
            threads--;
        }
        return threads;
    }

    private double bytes(int threads) {
        return shared + threads * perThread() + 8 * samples * (2 + PLACES_PER_THREAD * threads);
    }

    private double perThread() {
        return 8 * vector * (VECTORS + NoJumpEvolution.ORDERS + 2 * hops);
    }
}
