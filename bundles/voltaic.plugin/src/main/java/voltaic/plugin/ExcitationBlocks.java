package voltaic.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A density matrix that is block diagonal in the total excitation number q and real symmetric in each block, in the basis of the
 * products of Dicke states |k_0 … k_n⟩ with q = Σ k_i. The traces of the blocks add up to 1.
 */
@ConsumerType
public interface ExcitationBlocks {
    /** The least q whose block may hold weight. */
    int first();

    /** The greatest q whose block may hold weight. */
    int last();

    /**
     * The basis of a block.
     *
     * @param q {@link #first} … {@link #last}
     * @return the tuples (k_0 … k_n), one excitation number for each ensemble in the order of the problem
     */
    int[][] basis(int q);

    /**
     * The block in that basis, real and symmetric.
     *
     * @param q {@link #first} … {@link #last}
     * @return a matrix of the caller's own
     */
    double[][] matrix(int q);
}
