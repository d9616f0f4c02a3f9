package voltaic.solvers.exact;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import voltaic.plugin.ExcitationBlocks;

/** A state as one dense matrix over all products of Dicke states, made from its blocks; what depends on the whole state. */
final class WholeState {
    /** In mixed radix, the last ensemble fastest. */
    final double[][] matrix;

    private final int[] spins;

    WholeState(ExcitationBlocks blocks, int... spins) {
        this.spins = spins;
        int dimension = Arrays.stream(spins).map(n -> n + 1).reduce(1, (a, b) -> a * b);
        matrix = new double[dimension][dimension];
        for (int q = blocks.first(); q <= blocks.last(); q++) {
            int[][] basis = blocks.basis(q);
            double[][] block = blocks.matrix(q);
            for (int row = 0; row < basis.length; row++) {
                for (int column = 0; column < basis.length; column++) {
                    matrix[index(basis[row], spins)][index(basis[column], spins)] = block[row][column];
                }
            }
        }
    }

    static int index(int[] levels, int... spins) {
        int index = 0;
        for (int i = 0; i < spins.length; i++) {
            index = index * (spins[i] + 1) + levels[i];
        }
        return index;
    }

    double trace() {
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
        }
        return trace;
    }

    /** Tr ρ². */
    double purity() {
        return Arrays.stream(matrix)
                .flatMapToDouble(Arrays::stream)
                .map(v -> v * v)
                .sum();
    }

    /** Ascending. */
    double[] eigenvalues() {
        return eigenvalues(matrix);
    }

    /** ‖ρ^T‖₁ with ensemble 0 transposed. */
    double partialTransposeNorm() {
        int rest = matrix.length / (spins[0] + 1);
        double[][] transposed = new double[matrix.length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                transposed[column / rest * rest + row % rest][row / rest * rest + column % rest] = matrix[row][column];
            }
        }
        return Arrays.stream(eigenvalues(transposed)).map(Math::abs).sum();
    }

    /** W = Σ_k k p_k − Σ_k k p↓_k over N, with p↓ the populations in descending order: unitaries on the ladder of N+1 Dicke states. */
    static double ergotropyPerSpin(double[] populations) {
        double[] ascending = populations.clone();
        Arrays.sort(ascending);
        int spins = populations.length - 1;
        double work = 0;
        for (int k = 0; k <= spins; k++) {
            work += k * (populations[k] - ascending[spins - k]);
        }
        return work / spins;
    }

    private static double[] eigenvalues(double[][] symmetric) {
        double[] values = new EigenDecomposition(new Array2DRowRealMatrix(symmetric)).getRealEigenvalues();
        Arrays.sort(values);
        return values;
    }
}
