package voltaic.solvers.exact;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import voltaic.model.lindblad.LindbladProblem;

/** The total spin J of two ensembles, from their matrices: J² has the eigenvalues J(J+1). */
final class TotalSpin {
    private TotalSpin() {}

    /** P_J = Tr Π_J ρ for J = |j_1 − j_2| … j_1 + j_2, of a state over the products of Dicke states, the last ensemble fastest. */
    static double[] weights(LindbladProblem problem, double[][] rho) {
        int first = problem.ensembles().get(0).spins();
        int second = problem.ensembles().get(1).spins();
        EigenDecomposition square = new EigenDecomposition(new Array2DRowRealMatrix(square(first, second)));
        double[] weights = new double[Math.min(first, second) + 1];
        for (int e = 0; e < rho.length; e++) {
            double total = Math.sqrt(0.25 + square.getRealEigenvalue(e)) - 0.5;
            double[] v = square.getEigenvector(e).toArray();
            int multiplet = (int) Math.rint(total - 0.5 * Math.abs(first - second));
            for (int row = 0; row < rho.length; row++) {
                for (int column = 0; column < rho.length; column++) {
                    weights[multiplet] += v[row] * rho[row][column] * v[column];
                }
            }
        }
        return weights;
    }

    /** J² = J_1² + J_2² + 2 J_1^z J_2^z + J_1^+ J_2^- + J_1^- J_2^+. */
    private static double[][] square(int first, int second) {
        double j = 0.5 * first;
        double i = 0.5 * second;
        int width = second + 1;
        double[][] square = new double[(first + 1) * width][(first + 1) * width];
        for (int k = 0; k <= first; k++) {
            for (int l = 0; l <= second; l++) {
                int row = k * width + l;
                square[row][row] = j * (j + 1) + i * (i + 1) + 2 * (k - j) * (l - i);
                if (k < first && l > 0) {
                    int column = row + width - 1;
                    double exchange = Math.sqrt((k + 1.0) * (first - k) * l * (second - l + 1.0));
                    square[row][column] = exchange;
                    square[column][row] = exchange;
                }
            }
        }
        return square;
    }
}
