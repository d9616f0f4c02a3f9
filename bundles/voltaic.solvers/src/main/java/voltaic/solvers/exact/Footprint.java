package voltaic.solvers.exact;

import java.util.Optional;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.ChebyshevPropagator;
import voltaic.solvers.blocks.BlockCount;
import voltaic.solvers.blocks.BlockFootprint;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.limits.Memory;

/** The memory that a problem needs, found before any of it is used. */
final class Footprint {
    /** Vectors beside those of the propagator: the state's derivative, and those of the power method. */
    private static final int OTHER_VECTORS = 3;

    private final LindbladProblem problem;
    private final Memory memory;
    private final BlockFootprint blocks;
    /** Without the vectors of a propagator. */
    private final BlockFootprint alone;

    Footprint(LindbladProblem problem, Memory memory) {
        this.problem = problem;
        this.memory = memory;
        int vectors = ChebyshevPropagator.vectors(problem.time().times().length) + OTHER_VECTORS;
        blocks = new BlockFootprint(problem, memory, vectors);
        alone = new BlockFootprint(problem, memory, OTHER_VECTORS);
    }

    /** Why it does not fit, with figures; empty if it does. */
    Optional<String> refusal() {
        // What the generator reaches is at most all blocks; only if those do not fit is it worth to find out.
        double needed = blocks.bytes(BlockCount.unknowns(problem));
        boolean clear = needed * PairLayout.symmetry(problem).order() <= memory.available();
        return clear || layout().isPresent()
                ? Optional.empty()
                : Optional.of(memory.refusal(
                        "the state and its generator",
                        needed,
                        "smaller ensembles need less, and mean-field takes ensembles of any size"));
    }

    /** The layout, if it fits. */
    Optional<PairLayout> layout() {
        return blocks.layout();
    }

    /** The bytes that a problem with this layout leaves to its propagator. */
    double left(PairLayout layout) {
        return Math.max(0, memory.available() - alone.bytes((double) layout.unknowns()));
    }
}
