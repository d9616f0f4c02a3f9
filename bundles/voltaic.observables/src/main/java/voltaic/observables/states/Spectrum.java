package voltaic.observables.states;

import java.util.function.DoubleConsumer;
import voltaic.plugin.StateBlocks;

/** What the blocks of a density matrix say of it. */
final class Spectrum {
    private Spectrum() {}

    /** Hands on the eigenvalues, block by block. */
    static void eigenvalues(StateBlocks state, DoubleConsumer to, Runnable checkpoint) {
        for (int block = 0; block < state.count(); block++) {
            double[][] re = state.real(block);
            double[][] im = state.imaginary(block);
            BlockwiseMatrix matrix = new BlockwiseMatrix(re.length);
            for (int i = 0; i < re.length; i++) {
                for (int j = i; j < re.length; j++) {
                    matrix.add(i, j, re[i][j], im[i][j]);
                }
            }
            matrix.eigenvalues(to, checkpoint);
        }
    }

    /** Tr ρ² = Σ|ρ_ij|². */
    static double purity(StateBlocks state, Runnable checkpoint) {
        double sum = 0;
        for (int block = 0; block < state.count(); block++) {
            checkpoint.run();
            sum += squares(state.real(block));
            if (!state.isReal()) {
                sum += squares(state.imaginary(block));
            }
        }
        return sum;
    }

    private static double squares(double[][] matrix) {
        double sum = 0;
        for (double[] row : matrix) {
            for (double element : row) {
                sum += element * element;
            }
        }
        return sum;
    }

    /** −Tr ρ log₂ρ. */
    static double entropy(StateBlocks state, Runnable checkpoint) {
        EntropySum sum = new EntropySum();
        eigenvalues(state, sum, checkpoint);
        return sum.bits();
    }

    /** −Tr ρ log₂ρ. */
    static double entropy(BlockwiseMatrix state, Runnable checkpoint) {
        EntropySum sum = new EntropySum();
        state.eigenvalues(sum, checkpoint);
        return sum.bits();
    }

    /** −Σ λ log₂λ over eigenvalues that come one by one; those that rounding has made negative count as zero. */
    private static final class EntropySum implements DoubleConsumer {
        private double nats;

        @Override
        public void accept(double eigenvalue) {
            nats -= eigenvalue > 0 ? eigenvalue * Math.log(eigenvalue) : 0;
        }

        /** Not negative, though rounding may make a pure state's largest eigenvalue exceed 1. */
        double bits() {
            return Math.max(0, nats / Math.log(2));
        }
    }
}
