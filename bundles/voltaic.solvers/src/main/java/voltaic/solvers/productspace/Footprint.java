package voltaic.solvers.productspace;

import java.util.Locale;
import java.util.Optional;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.KrylovPropagator;
import voltaic.solvers.limits.Memory;

/** The memory that a problem needs, found before any of it is used. */
record Footprint(LindbladProblem problem, Memory memory) {
    /** Matrices beside those of the propagator: the transposed one, the state's derivative, and what a reader of the whole state takes. */
    private static final int OTHER_MATRICES = 4;

    /** The bytes needed. */
    double bytes() {
        double dimension = ProductBasis.dimension(problem.ensembles());
        return Double.BYTES * dimension * dimension * (KrylovPropagator.vectors() + OTHER_MATRICES);
    }

    /** Why it does not fit, with figures; empty if it does. */
    Optional<String> refusal() {
        double dimension = ProductBasis.dimension(problem.ensembles());
        if (bytes() <= memory.available() && dimension * dimension <= Memory.LONGEST_ARRAY) {
            return Optional.empty();
        }
        return Optional.of(memory.refusal(
                String.format(
                        Locale.ROOT,
                        "its %,.0f × %,.0f density matrix and the vectors to propagate it",
                        dimension,
                        dimension),
                bytes(),
                "smaller ensembles need less"));
    }
}
