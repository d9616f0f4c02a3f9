package voltaic.tck;

import java.util.Arrays;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;

/** What holds for every state, whatever the model. */
final class Physics {
    private final LindbladProblem problem;
    private final SampledState state;
    private final double tolerance;

    Physics(LindbladProblem problem, SampledState state, double tolerance) {
        this.problem = problem;
        this.state = state;
        this.tolerance = tolerance;
    }

    /**
     * @param collective whether every jump is, so that ⟨J²⟩ stays what it was
     */
    void check(boolean collective) {
        for (int i = 0; i < problem.size(); i++) {
            double energy = state.energies[i];
            require(energy >= -tolerance && energy <= 1 + tolerance, i, "an energy density of " + energy, "0 to 1");
            checkLadder(i);
            if (collective) {
                checkSpin(i);
            }
            if (!state.reduced.isEmpty()) {
                checkMatrix(state.reduced.get(i), "the reduced state of " + name(i));
                checkEnergy(i, state.reduced.get(i), 0);
            }
            if (!state.whole.isEmpty()) {
                checkEnergy(i, state.whole, i);
            }
        }
        checkCorrelations();
        if (!state.whole.isEmpty()) {
            checkMatrix(state.whole, "the whole state");
        }
    }

    private void checkLadder(int i) {
        List<double[]> ladders = state.rows(Quantity.LADDER_POPULATIONS);
        if (ladders.isEmpty()) {
            return;
        }
        double[] p = ladders.get(i);
        Ensemble ensemble = problem.ensembles().get(i);
        require(p.length == ensemble.spins() + 1, i, p.length + " populations", "N + 1, p_0 … p_N");
        double sum = Arrays.stream(p).sum();
        require(Math.abs(sum - 1) <= tolerance, i, "populations that add up to " + sum, "a sum of 1");
        double least = Arrays.stream(p).min().orElseThrow();
        require(least >= -tolerance, i, "a population of " + least, "none that is negative");
        double mean = 0;
        for (int k = 0; k < p.length; k++) {
            mean += k * p[k] / ensemble.spins();
        }
        require(
                Math.abs(mean - state.energies[i]) <= p.length * tolerance,
                i,
                "populations of the mean energy density " + mean + ", but the energy density " + state.energies[i],
                "the same");
    }

    /** ⟨J²⟩ = ⟨J^+J^-⟩ + ⟨J_z²⟩ − ⟨J_z⟩ = j(j+1). */
    private void checkSpin(int i) {
        List<double[]> ladders = state.rows(Quantity.LADDER_POPULATIONS);
        List<double[]> correlations = state.rows(Quantity.CORRELATIONS);
        if (ladders.isEmpty() || correlations.isEmpty()) {
            return;
        }
        double j = problem.ensembles().get(i).j();
        double square = correlations.get(i)[i];
        double[] p = ladders.get(i);
        for (int k = 0; k < p.length; k++) {
            double m = k - j;
            square += p[k] * (m * m - m);
        }
        require(
                Math.abs(square - j * (j + 1)) <= 100 * tolerance,
                i,
                "⟨J²⟩ = " + square,
                "j(j+1) = " + j * (j + 1) + ", which collective jumps conserve");
    }

    /** |⟨J_i^+J_k^-⟩|² ≤ ⟨J_i^+J_i^-⟩⟨J_k^+J_k^-⟩. */
    private void checkCorrelations() {
        List<double[]> c = state.rows(Quantity.CORRELATIONS);
        for (int i = 0; i < c.size(); i++) {
            for (int k = 0; k < c.size(); k++) {
                double product = Math.max(0, c.get(i)[i]) * Math.max(0, c.get(k)[k]);
                require(
                        Math.abs(c.get(i)[k] - c.get(k)[i]) <= 100 * tolerance,
                        i,
                        "Re ⟨J_i^+J_k^-⟩ = " + c.get(i)[k] + ", exchanged " + c.get(k)[i],
                        "the same");
                require(
                        Math.abs(c.get(i)[k]) <= Math.sqrt(product) + 100 * tolerance,
                        i,
                        "a correlation of " + c.get(i)[k],
                        "no more than the root of ⟨J_i^+J_i^-⟩⟨J_k^+J_k^-⟩, " + Math.sqrt(product));
            }
        }
    }

    private void checkMatrix(List<SampledState.Block> blocks, String what) {
        double trace = 0;
        for (SampledState.Block block : blocks) {
            double[][] a = embedded(block);
            for (int row = 0; row < a.length; row++) {
                trace += a[row][row] / 2;
                for (int column = 0; column < row; column++) {
                    double difference = a[row][column] - a[column][row];
                    Check.that(
                            Math.abs(difference) <= tolerance,
                            () -> what + " is not Hermitian at t = " + state.time + ", by " + difference
                                    + "; the real part is symmetric, the imaginary part antisymmetric");
                }
            }
            Check.that(
                    isPositive(a, 10 * tolerance),
                    () -> what + " has a negative eigenvalue at t = " + state.time
                            + "; a density matrix has none, so look for a jump that is left out on one side");
        }
        double sum = trace;
        Check.that(
                Math.abs(sum - 1) <= 10 * tolerance,
                () -> what + " has the trace " + sum + " at t = " + state.time
                        + "; the traces of its blocks add up to 1");
    }

    private void checkEnergy(int ensemble, List<SampledState.Block> blocks, int place) {
        double mean = 0;
        for (SampledState.Block block : blocks) {
            for (int row = 0; row < block.basis.length; row++) {
                mean += block.basis[row][place] * block.real[row][row];
            }
        }
        double density = mean / problem.ensembles().get(ensemble).spins();
        require(
                Math.abs(density - state.energies[ensemble]) <= 10 * tolerance,
                ensemble,
                "a state of the energy density " + density + ", but the energy density " + state.energies[ensemble],
                "the same");
    }

    /** The real symmetric matrix of twice the rows with the same eigenvalues, each twice. */
    private static double[][] embedded(SampledState.Block block) {
        int n = block.real.length;
        double[][] a = new double[2 * n][2 * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                a[row][column] = block.real[row][column];
                a[row + n][column + n] = block.real[row][column];
                a[row + n][column] = block.imaginary[row][column];
                a[row][column + n] = -block.imaginary[row][column];
            }
        }
        return a;
    }

    /** Whether no eigenvalue is below −shift: Cholesky's decomposition of a + shift goes through. */
    private static boolean isPositive(double[][] a, double shift) {
        double[][] l = new double[a.length][a.length];
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = a[row][column] + (row == column ? shift : 0);
                for (int k = 0; k < column; k++) {
                    sum -= l[row][k] * l[column][k];
                }
                if (row == column && !(sum > 0)) {
                    return false;
                }
                l[row][column] = row == column ? Math.sqrt(sum) : sum / l[column][column];
            }
        }
        return true;
    }

    private String name(int ensemble) {
        return problem.ensembles().get(ensemble).name();
    }

    private void require(boolean holds, int ensemble, String found, String expected) {
        Check.that(
                holds,
                () -> "at t = " + state.time + " ensemble " + name(ensemble) + " shows " + found + "; there is "
                        + expected + ", for " + Models.words(problem));
    }
}
