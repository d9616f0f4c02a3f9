package voltaic.solvers.stages;

import voltaic.model.lindblad.Stage;
import voltaic.numerics.CompressedRows;
import voltaic.numerics.VectorNorm;

/**
 * States as vectors in which elements of equal total excitation number stand side by side, in ascending order, so that generators are block
 * tridiagonal. Its norm bounds the trace norm, in which the master equation contracts, and with it the energy densities.
 */
public interface BlockStorage extends VectorNorm {
    /** Where the blocks begin, ascending, and where the last one ends. */
    int[] blocks();

    /** The initial product state. */
    double[] initial();

    /**
     * The generator of a stage, with columns that ascend in each row.
     *
     * @param pulse called often meanwhile; what it throws ends the work
     */
    CompressedRows generator(Stage stage, Runnable pulse);
}
