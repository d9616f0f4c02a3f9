package voltaic.solvers.permutation;

import java.util.Optional;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.ChebyshevPropagator;
import voltaic.numerics.CompressedRows;
import voltaic.solvers.blocks.Exchange;
import voltaic.solvers.limits.Memory;

/** The memory that a problem needs, found before much of it is used. */
final class Footprint {
    /** What the numbers of the elements, their index, and expectation values may take for each unknown. */
    private static final double BYTES_OF_LAYOUT = 120;
    /** Vectors beside those of the propagator: the state's derivative, and those of the power method. */
    private static final int OTHER_VECTORS = 3;

    /** The elements that are counted over those that are reached: up to 2 was seen. */
    private static final double EXCESS = 2;

    private final LindbladProblem problem;
    private final Memory memory;
    private final Optional<Numbering> numbering;
    /** No fewer than the generator reaches, before symmetry. */
    private final double elements;
    /** How many elements may be one unknown. */
    private final double order;

    Footprint(LindbladProblem problem, Memory memory) {
        this.problem = problem;
        this.memory = memory;
        numbering = Numbering.of(problem);
        elements = ElementCount.of(problem);
        order = Numbering.order(Exchange.classes(problem));
    }

    /** Why it does not fit, with figures; empty if it does. */
    Optional<String> refusal() {
        // Only if it is not clear without is it worth to find out how many unknowns there are.
        boolean clear = numbering.isPresent() && elements <= mostUnknowns();
        if (clear || layout(() -> {}).isPresent()) {
            return Optional.empty();
        }
        if (numbering.isEmpty() && elements <= EXCESS * order * mostUnknowns()) {
            return Optional.of(
                    "the numbers of the elements of the state exceed 2^63; fewer ensembles need less, and cumulant takes any number");
        }
        return Optional.of(memory.refusal(
                "the state and its generator",
                elements / order * bytesPerUnknown(),
                "smaller ensembles need less, and cumulant takes ensembles of any size"));
    }

    /**
     * The layout, if it fits.
     *
     * @param heartbeat called every few milliseconds
     */
    Optional<Layout> layout(Runnable heartbeat) {
        return numbering
                .filter(numbers -> elements <= EXCESS * order * mostUnknowns())
                .flatMap(numbers -> Layout.of(problem, numbers, (long) mostUnknowns(), heartbeat));
    }

    /** The bytes that a problem with this layout leaves to its propagator. */
    double left(Layout layout) {
        return Math.max(0, memory.available() - layout.size() * bytesPerUnknown());
    }

    /** Each array is shorter than 2^31. */
    private double mostUnknowns() {
        return Math.min(memory.available() / bytesPerUnknown(), Memory.LONGEST_ARRAY / elementsPerUnknown());
    }

    private double bytesPerUnknown() {
        int vectors = ChebyshevPropagator.vectors(problem.time().times().length) + OTHER_VECTORS;
        return Double.BYTES * vectors + CompressedRows.BYTES_PER_ELEMENT * elementsPerUnknown() + BYTES_OF_LAYOUT;
    }

    private double elementsPerUnknown() {
        double most = 0;
        for (Stage stage : problem.stages()) {
            double ofStage = 1;
            for (Jump jump : stage.jumps()) {
                int members = jump.on().members().length;
                ofStage += jump instanceof CollectiveJump ? 3.0 * members * members - 2 * members : 3.0 * members;
            }
            most = Math.max(most, ofStage);
        }
        return most;
    }
}
