package voltaic.solvers.exact;

import java.util.Locale;
import java.util.Optional;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.ChebyshevPropagator;
import voltaic.solvers.blocks.BlockCount;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.Sectors;

/** The memory that a problem needs, found before any of it is used. */
final class Footprint {
    /** An element of a sparse matrix: its value and its column, with room to grow while it is made. */
    private static final double BYTES_PER_ELEMENT = 20;
    /** What the pairs and their index may take for each unknown. */
    private static final double BYTES_OF_LAYOUT = 32;
    /** Vectors beside those of the propagator: the state's derivative, and those of the power method. */
    private static final int OTHER_VECTORS = 3;

    private static final double MEBIBYTE = 0x1p20;

    private final LindbladProblem problem;
    private final double available;

    /**
     * The footprint of a problem.
     *
     * @param available the bytes that may be used
     */
    Footprint(LindbladProblem problem, double available) {
        this.problem = problem;
        this.available = available;
    }

    /** Whether it fits. */
    boolean fits() {
        // What the generator reaches is at most all blocks; only if those do not fit is it worth to find out.
        double most =
                BlockCount.unknowns(problem) * PairLayout.symmetry(problem).order() * bytesPerUnknown();
        return most <= available || layout().isPresent();
    }

    /** The layout, if it fits. */
    Optional<PairLayout> layout() {
        double most = Math.min(Integer.MAX_VALUE - 8, available / bytesPerUnknown());
        return Sectors.of(problem).last() > Integer.MAX_VALUE - 8
                ? Optional.empty()
                : PairLayout.of(problem, (long) most);
    }

    /** The bytes that a problem with this layout leaves to its propagator. */
    double left(PairLayout layout) {
        return Math.max(0, available - layout.unknowns() * bytesPerUnknown());
    }

    /** Why it does not fit, with figures. */
    String refusal() {
        return String.format(
                Locale.ROOT,
                "the state and its generator need about %,.0f MiB of memory, and %,.0f MiB are available; smaller ensembles"
                        + " need less, and mean-field takes ensembles of any size",
                Math.ceil(BlockCount.unknowns(problem) * bytesPerUnknown() / MEBIBYTE),
                Math.floor(available / MEBIBYTE));
    }

    private double bytesPerUnknown() {
        int vectors = ChebyshevPropagator.vectors(problem.time().times().length) + OTHER_VECTORS;
        double elements = 0;
        for (Stage stage : problem.stages()) {
            double ofStage = 1;
            for (CollectiveJump jump : stage.collectiveJumps()) {
                int members = jump.on().members().length;
                ofStage += 3.0 * members * members;
            }
            elements = Math.max(elements, ofStage);
        }
        return 8 * vectors + BYTES_PER_ELEMENT * elements + BYTES_OF_LAYOUT;
    }
}
