package voltaic.observables.states;

import voltaic.plugin.StateBlocks;

/**
 * The state of all ensembles cut in two: one ensemble, with levels k, and the rest, with levels r. Element by element: the
 * partial transpose ⟨k'r|ρ^T|kr'⟩ = ⟨kr|ρ|k'r'⟩ and the reduced state of the rest ⟨r|ρ_R|r'⟩ = Σ_k ⟨kr|ρ|kr'⟩.
 *
 * <p>Where ρ conserves k + Σr, its transpose conserves k − Σr, and so falls into blocks again.
 */
final class Bipartition {
    private final ProductBasis basis;
    private final int stride;
    private final int ensemble;

    Bipartition(ProductBasis basis, int ensemble) {
        this.basis = basis;
        this.ensemble = ensemble;
        this.stride = basis.stride(ensemble);
    }

    private interface Element {
        /** An element ⟨kr|ρ|k'r'⟩; r and r' are numbers of products in which the one ensemble is in its ground state. */
        void take(int k, int r, int k2, int r2, double re, double im);
    }

    /** Sets a matrix to ρ with this ensemble transposed. */
    void transpose(StateBlocks state, BlockwiseMatrix to, Runnable checkpoint) {
        to.clear();
        elements(state, (k, r, k2, r2, re, im) -> to.add(k2 * stride + r, k * stride + r2, re, im), checkpoint);
    }

    /** Sets a matrix to the reduced state of the other ensembles. */
    void rest(StateBlocks state, BlockwiseMatrix to, Runnable checkpoint) {
        to.clear();
        elements(
                state,
                (k, r, k2, r2, re, im) -> {
                    if (k == k2) {
                        to.add(r, r2, re, im);
                    }
                },
                checkpoint);
    }

    /** Visits the elements on and above the diagonal of every block. */
    private void elements(StateBlocks state, Element visitor, Runnable checkpoint) {
        for (int block = 0; block < state.count(); block++) {
            checkpoint.run();
            int[][] levels = state.basis(block);
            double[][] re = state.real(block);
            double[][] im = state.imaginary(block);
            int[] rest = new int[levels.length];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = basis.number(levels[i]) - levels[i][ensemble] * stride;
            }
            for (int i = 0; i < rest.length; i++) {
                for (int j = i; j < rest.length; j++) {
                    visitor.take(levels[i][ensemble], rest[i], levels[j][ensemble], rest[j], re[i][j], im[i][j]);
                }
            }
        }
    }
}
