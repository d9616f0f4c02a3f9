package voltaic.solvers.steadystate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.DenseLindblad;

/**
 * The projection of the initial state onto the null space of the generator as a dense matrix, R (L^T R)^{−1} L^T with right and left null vectors
 * from its singular value decomposition. Elements between states of unequal excitation numbers are left out, as they stay zero.
 */
final class DenseSteadyState {
    /** Singular values below this part of the largest are zero. */
    private static final double ZERO = 1e-10;

    final double[] densities;
    final int nullity;
    /** The least singular value above zero over the largest. */
    final double gap;

    DenseSteadyState(LindbladProblem problem) {
        DenseLindblad dense = new DenseLindblad(problem);
        int[] spins = problem.ensembles().stream().mapToInt(Ensemble::spins).toArray();
        List<int[]> elements = new ArrayList<>();
        for (int row = 0; row < dense.rho.length; row++) {
            for (int column = 0; column < dense.rho.length; column++) {
                if (excitations(row, spins) == excitations(column, spins)) {
                    elements.add(new int[] {row, column});
                }
            }
        }
        int size = elements.size();
        double[][] generator = new double[size][size];
        for (int c = 0; c < size; c++) {
            double[][] unit = new double[dense.rho.length][dense.rho.length];
            unit[elements.get(c)[0]][elements.get(c)[1]] = 1;
            double[] image = vector(dense.derivative(problem.stages().get(0), unit), elements);
            for (int r = 0; r < size; r++) {
                generator[r][c] = image[r];
            }
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(new Array2DRowRealMatrix(generator));
        double[] values = svd.getSingularValues();
        nullity = (int) Arrays.stream(values).filter(v -> v <= ZERO * values[0]).count();
        gap = nullity == size ? 1 : values[size - nullity - 1] / values[0];
        double[][] state = dense.rho;
        if (nullity < size) {
            RealMatrix right = svd.getV().getSubMatrix(0, size - 1, size - nullity, size - 1);
            RealMatrix left = svd.getU().getSubMatrix(0, size - 1, size - nullity, size - 1);
            RealVector conserved = left.transpose().operate(new ArrayRealVector(vector(dense.rho, elements)));
            RealVector limit =
                    right.operate(new LUDecomposition(left.transpose().multiply(right))
                            .getSolver()
                            .solve(conserved));
            state = new double[dense.rho.length][dense.rho.length];
            for (int k = 0; k < size; k++) {
                state[elements.get(k)[0]][elements.get(k)[1]] = limit.getEntry(k);
            }
        }
        densities = new double[spins.length];
        for (int i = 0; i < spins.length; i++) {
            densities[i] = dense.energyDensity(i, state);
        }
    }

    private static double[] vector(double[][] matrix, List<int[]> elements) {
        return elements.stream().mapToDouble(e -> matrix[e[0]][e[1]]).toArray();
    }

    private static int excitations(int state, int... spins) {
        int sum = 0;
        int rest = state;
        for (int i = spins.length - 1; i >= 0; i--) {
            sum += rest % (spins[i] + 1);
            rest /= spins[i] + 1;
        }
        return sum;
    }
}
