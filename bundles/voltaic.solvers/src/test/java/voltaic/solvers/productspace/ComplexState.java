package voltaic.solvers.productspace;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import voltaic.plugin.StateBlocks;
import voltaic.solvers.WholeState;

/** A complex state as dense matrices over all products of Dicke states, made from its blocks. */
final class ComplexState {
    final double[][] real;
    final double[][] imaginary;

    ComplexState(StateBlocks blocks, int... spins) {
        int dimension = Arrays.stream(spins).map(n -> n + 1).reduce(1, (a, b) -> a * b);
        real = new double[dimension][dimension];
        imaginary = new double[dimension][dimension];
        for (int b = 0; b < blocks.count(); b++) {
            int[] states = Arrays.stream(blocks.basis(b))
                    .mapToInt(levels -> WholeState.index(levels, spins))
                    .toArray();
            double[][] re = blocks.real(b);
            double[][] im = blocks.imaginary(b);
            for (int row = 0; row < states.length; row++) {
                for (int column = 0; column < states.length; column++) {
                    real[states[row]][states[column]] = re[row][column];
                    imaginary[states[row]][states[column]] = im[row][column];
                }
            }
        }
    }

    double trace() {
        double trace = 0;
        for (int n = 0; n < real.length; n++) {
            trace += real[n][n];
        }
        return trace;
    }

    /** Ascending, each twice: those of the real symmetric matrix (R, −S; S, R). */
    double[] eigenvalues() {
        int n = real.length;
        double[][] doubled = new double[2 * n][2 * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                doubled[row][column] = real[row][column];
                doubled[n + row][n + column] = real[row][column];
                doubled[row][n + column] = -imaginary[row][column];
                doubled[n + row][column] = imaginary[row][column];
            }
        }
        double[] values = new EigenDecomposition(new Array2DRowRealMatrix(doubled)).getRealEigenvalues();
        Arrays.sort(values);
        return values;
    }
}
