package voltaic.solvers.productspace;

import java.util.Locale;
import java.util.Optional;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.KrylovPropagator;

/** The memory that a problem needs, found before any of it is used. */
record Footprint(LindbladProblem problem, double available) {
    /** Matrices beside those of the propagator: the transposed one, the state's derivative, and what a reader of the whole state takes. */
    private static final int OTHER_MATRICES = 4;

    private static final double MEBIBYTE = 0x1p20;

    /** The bytes needed. */
    double bytes() {
        double dimension = ProductBasis.dimension(problem.ensembles());
        return 8 * dimension * dimension * (KrylovPropagator.vectors() + OTHER_MATRICES);
    }

    /** Why it does not fit, with figures; empty if it does. */
    Optional<String> refusal() {
        double dimension = ProductBasis.dimension(problem.ensembles());
        if (bytes() <= available && dimension * dimension < Integer.MAX_VALUE - 8) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "its %,.0f × %,.0f density matrix and the vectors to propagate it need about %,.0f MiB of memory, and %,.0f MiB are"
                        + " available; smaller ensembles need less",
                dimension,
                dimension,
                Math.ceil(bytes() / MEBIBYTE),
                Math.floor(available / MEBIBYTE)));
    }
}
