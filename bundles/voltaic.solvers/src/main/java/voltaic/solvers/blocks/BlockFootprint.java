package voltaic.solvers.blocks;

import java.util.Optional;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.limits.Memory;

/** The memory that the blocks of a problem, their generator and some vectors of them need. */
public final class BlockFootprint {
    /** An element of the sparse generator: its value and its column, with room to grow while it is made. */
    private static final double BYTES_PER_ELEMENT = 20;
    /** What the pairs and their index may take for each unknown. */
    private static final double BYTES_OF_LAYOUT = 32;

    private final LindbladProblem problem;
    private final Memory memory;
    private final double bytesPerUnknown;

    /**
     * The footprint of a problem.
     *
     * @param vectors how many there are at most
     */
    public BlockFootprint(LindbladProblem problem, Memory memory, int vectors) {
        this.problem = problem;
        this.memory = memory;
        double elements = problem.stages().stream()
                .mapToDouble(BlockFootprint::elementsOfRow)
                .max()
                .orElse(1);
        bytesPerUnknown = Double.BYTES * vectors + BYTES_PER_ELEMENT * elements + BYTES_OF_LAYOUT;
    }

    /** At most; the diagonal is common to all jumps. */
    private static double elementsOfRow(Stage stage) {
        double elements = 1;
        for (CollectiveJump jump : stage.collectiveJumps()) {
            int members = jump.on().members().length;
            elements += 3.0 * members * members - 2 * members;
        }
        return elements;
    }

    /** The bytes for so many unknowns. */
    public double bytes(double unknowns) {
        return unknowns * bytesPerUnknown;
    }

    /** The layout, if its unknowns fit. */
    public Optional<PairLayout> layout() {
        double most = Math.min(Memory.LONGEST_ARRAY, memory.available() / bytesPerUnknown);
        return Sectors.of(problem).last() > Memory.LONGEST_ARRAY
                ? Optional.empty()
                : PairLayout.of(problem, (long) most);
    }
}
