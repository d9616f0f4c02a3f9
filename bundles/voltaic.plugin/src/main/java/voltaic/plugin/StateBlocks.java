package voltaic.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A density matrix as a direct sum of blocks, in the products of Dicke states |k_0 … k_n⟩ of some ensembles: elements between
 * states of different blocks are zero. The traces of the blocks add up to 1. A basis state that is in no block has no weight.
 *
 * <p>Where nothing breaks the conservation of excitations by ket and bra alike, the blocks are those of equal total excitation number
 * Σ k_i and real; otherwise a single block may hold everything.
 */
@ConsumerType
public interface StateBlocks {
    /** The number of blocks. */
    int count();

    /**
     * The basis of a block.
     *
     * @param block 0 … {@link #count} − 1
     * @return the tuples (k_0 … k_n), one excitation number for each ensemble in the order of the problem
     */
    int[][] basis(int block);

    /**
     * The real part of a block in its basis: a symmetric matrix.
     *
     * @return a matrix of the caller's own
     */
    double[][] real(int block);

    /** Whether the imaginary parts of all blocks are zero. */
    boolean isReal();

    /**
     * The imaginary part of a block in its basis: an antisymmetric matrix.
     *
     * @return a matrix of the caller's own; zeros if {@link #isReal}
     */
    double[][] imaginary(int block);

    /** A mixture of basis states: the reduced state of an ensemble without coherences between its Dicke states. */
    static StateBlocks ofPopulations(double[] populations) {
        return new Populations(populations);
    }
}
