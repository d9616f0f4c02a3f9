package voltaic.solvers.meanfield;

import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;

/**
 * The mean-field equations as the paper writes them, in raw unknowns z_i and C_ij and full matrices, stepped by the classical
 * Runge-Kutta method: slow, and shares nothing with the solver.
 */
final class RawMeanField {
    final double[] z;
    final double[][] c;
    private final int n;
    private final LindbladProblem problem;

    RawMeanField(LindbladProblem problem) {
        this.problem = problem;
        n = problem.size();
        z = new double[n];
        c = new double[n][n];
        for (int i = 0; i < n; i++) {
            z[i] = problem.ensembles().get(i).initialJz();
        }
    }

    void advance(double duration, int steps) {
        double h = duration / steps;
        double[] y = pack();
        for (int step = 0; step < steps; step++) {
            double[] k1 = slope(y);
            double[] k2 = slope(sum(y, h / 2, k1));
            double[] k3 = slope(sum(y, h / 2, k2));
            double[] k4 = slope(sum(y, h, k3));
            for (int u = 0; u < y.length; u++) {
                y[u] += h / 6 * (k1[u] + 2 * k2[u] + 2 * k3[u] + k4[u]);
            }
        }
        unpack(y);
    }

    private double[] slope(double[] y) {
        unpack(y);
        double[] dz = new double[n];
        double[][] dc = new double[n][n];
        List<Ensemble> ensembles = problem.ensembles();
        for (int i = 0; i < n; i++) {
            double j = ensembles.get(i).j();
            c[i][i] = j * (j + 1) - z[i] * z[i] + z[i];
        }
        for (CollectiveJump jump : problem.stages().get(0).collectiveJumps()) {
            double sign = jump.lowers() ? 1 : -1;
            double[] field = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    double d = c[i][k] - (i == k && !jump.lowers() ? 2 * z[i] : 0);
                    field[i] += jump.on().weight(k) * d;
                }
            }
            for (int i = 0; i < n; i++) {
                double wi = jump.on().weight(i);
                dz[i] -= sign * 2 * jump.rate() * wi * field[i];
                for (int k = 0; k < n; k++) {
                    double wk = jump.on().weight(k);
                    dc[i][k] += sign * 2 * jump.rate() * (wi * z[i] * field[k] + wk * z[k] * field[i]);
                }
            }
        }
        double[] packed = new double[n + n * n];
        System.arraycopy(dz, 0, packed, 0, n);
        for (int i = 0; i < n; i++) {
            System.arraycopy(dc[i], 0, packed, n + i * n, n);
        }
        return packed;
    }

    private double[] pack() {
        double[] y = new double[n + n * n];
        System.arraycopy(z, 0, y, 0, n);
        for (int i = 0; i < n; i++) {
            System.arraycopy(c[i], 0, y, n + i * n, n);
        }
        return y;
    }

    private void unpack(double[] y) {
        System.arraycopy(y, 0, z, 0, n);
        for (int i = 0; i < n; i++) {
            System.arraycopy(y, n + i * n, c[i], 0, n);
        }
    }

    private static double[] sum(double[] y, double h, double[] k) {
        double[] sum = y.clone();
        for (int u = 0; u < y.length; u++) {
            sum[u] += h * k[u];
        }
        return sum;
    }
}
