package voltaic.solvers;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import voltaic.plugin.StateBlocks;

/** A state as one dense matrix over all products of Dicke states, made from its blocks; what depends on the whole state. */
public final class WholeState {
    /** In mixed radix, the last ensemble fastest. */
    public final double[][] matrix;

    private final int[] spins;

    public WholeState(StateBlocks blocks, int... spins) {
        this.spins = spins;
        int dimension = Arrays.stream(spins).map(n -> n + 1).reduce(1, (a, b) -> a * b);
        matrix = new double[dimension][dimension];
        for (int q = 0; q < blocks.count(); q++) {
            int[][] basis = blocks.basis(q);
            double[][] block = blocks.real(q);
            for (int row = 0; row < basis.length; row++) {
                for (int column = 0; column < basis.length; column++) {
                    matrix[index(basis[row], spins)][index(basis[column], spins)] = block[row][column];
                }
            }
        }
    }

    public static int index(int[] levels, int... spins) {
        int index = 0;
        for (int i = 0; i < spins.length; i++) {
            index = index * (spins[i] + 1) + levels[i];
        }
        return index;
    }

    public double trace() {
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
        }
        return trace;
    }

    /** Tr ρ². */
    public double purity() {
        return Arrays.stream(matrix)
                .flatMapToDouble(Arrays::stream)
                .map(v -> v * v)
                .sum();
    }

    /** Ascending. */
    public double[] eigenvalues() {
        return eigenvalues(matrix);
    }

    /** ‖ρ^T‖₁ with ensemble 0 transposed. */
    public double partialTransposeNorm() {
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
    public static double ergotropyPerSpin(double[] populations) {
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
