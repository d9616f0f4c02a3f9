package voltaic.solvers;

import java.util.Arrays;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;

/**
 * The master equation as it is written, with full matrices over the product space and the classical Runge-Kutta method of order 4:
 * slow, simple, and independent of the blocks.
 */
public final class DenseLindblad {
    private final List<Ensemble> ensembles;
    private final int[] spins;
    private final int dimension;
    public double[][] rho;
    public double[][] imaginary;

    public DenseLindblad(LindbladProblem problem) {
        ensembles = problem.ensembles();
        spins = ensembles.stream().mapToInt(Ensemble::spins).toArray();
        double[][] product = {{1}};
        for (Ensemble ensemble : ensembles) {
            double[][] diagonal = new double[ensemble.spins() + 1][ensemble.spins() + 1];
            for (int k = 0; k <= ensemble.spins(); k++) {
                diagonal[k][k] = probability(ensemble, k);
            }
            product = kronecker(product, diagonal);
        }
        rho = product;
        dimension = rho.length;
        imaginary = new double[dimension][dimension];
    }

    private static double probability(Ensemble ensemble, int k) {
        if (ensemble.initial() instanceof InitialState.Populations populations) {
            return populations.p().get(k);
        }
        return ensemble.initial().dickeExcitations(ensemble.spins()) == k ? 1 : 0;
    }

    /** Moves on through so many equal steps of a stage. */
    public void propagate(Stage stage, double duration, int steps) {
        double h = duration / steps;
        for (int s = 0; s < steps; s++) {
            double[][][] a = derivatives(stage, rho, imaginary);
            double[][][] b = derivatives(stage, sum(rho, 0.5 * h, a[0]), sum(imaginary, 0.5 * h, a[1]));
            double[][][] c = derivatives(stage, sum(rho, 0.5 * h, b[0]), sum(imaginary, 0.5 * h, b[1]));
            double[][][] d = derivatives(stage, sum(rho, h, c[0]), sum(imaginary, h, c[1]));
            rho = sum(sum(sum(sum(rho, h / 6, a[0]), h / 3, b[0]), h / 3, c[0]), h / 6, d[0]);
            imaginary = sum(sum(sum(sum(imaginary, h / 6, a[1]), h / 3, b[1]), h / 3, c[1]), h / 6, d[1]);
        }
    }

    /** The real and the imaginary part of −i(Hρ − ρH) and the dissipators. */
    public double[][][] derivatives(Stage stage, double[][] real, double[][] imag) {
        if (stage.hamiltonian().isEmpty()) {
            boolean isReal = Arrays.stream(imag).flatMapToDouble(Arrays::stream).allMatch(value -> value == 0);
            return new double[][][] {derivative(stage, real), isReal ? imag : derivative(stage, imag)};
        }
        double[][] h = new double[dimension][dimension];
        for (HamiltonianTerm term : stage.hamiltonian()) {
            for (int i = 0; i < spins.length; i++) {
                h = sum(h, term.amplitude() * term.on().weight(i), operator(term, i));
            }
        }
        return new double[][][] {
            sum(derivative(stage, real), 1, commutator(h, imag)), sum(derivative(stage, imag), -1, commutator(h, real))
        };
    }

    /** J^x = (J^+ + J^-)/2 and J^z = [J^+, J^-]/2. */
    private double[][] operator(HamiltonianTerm term, int ensemble) {
        double[][] raising = raising(ensemble);
        double[][] lowering = transposed(raising);
        double[][] twice = term.operator() == HamiltonianTerm.Operator.JX
                ? sum(raising, 1, lowering)
                : commutator(raising, lowering);
        return sum(new double[dimension][dimension], 0.5, twice);
    }

    private static double[][] commutator(double[][] a, double[][] b) {
        return sum(times(a, b), -1, times(b, a));
    }

    /** Σ γ (2 OρO† − O†Oρ − ρO†O). */
    public double[][] derivative(Stage stage, double[][] state) {
        double[][] sum = new double[dimension][dimension];
        for (CollectiveJump jump : stage.collectiveJumps()) {
            double[][] o = operator(jump);
            double[][] oDagger = transposed(o);
            double[][] number = times(oDagger, o);
            sum = sum(sum, 2 * jump.rate(), times(times(o, state), oDagger));
            sum = sum(sum, -jump.rate(), times(number, state));
            sum = sum(sum, -jump.rate(), times(state, number));
        }
        return sum;
    }

    public double energyDensity(int ensemble, double[][] state) {
        double sum = 0;
        for (int n = 0; n < dimension; n++) {
            sum += level(n, ensemble) * state[n][n];
        }
        return sum / spins[ensemble];
    }

    /** Re Tr J_i^+ J_k^- ρ. */
    public double correlation(int i, int k) {
        double[][] product = times(times(raising(i), transposed(raising(k))), rho);
        double trace = 0;
        for (int n = 0; n < dimension; n++) {
            trace += product[n][n];
        }
        return trace;
    }

    private int level(int state, int ensemble) {
        int rest = state;
        for (int i = spins.length - 1; i > ensemble; i--) {
            rest /= spins[i] + 1;
        }
        return rest % (spins[ensemble] + 1);
    }

    private double[][] operator(CollectiveJump jump) {
        double[][] raising = new double[dimension][dimension];
        for (int i = 0; i < spins.length; i++) {
            raising = sum(raising, jump.on().weight(i), raising(i));
        }
        return jump.lowers() ? transposed(raising) : raising;
    }

    /** J_i^+, from j and m: ⟨m+1|J^+|m⟩ = (j(j+1) − m(m+1))^½. */
    private double[][] raising(int ensemble) {
        double[][] product = {{1}};
        for (int i = 0; i < spins.length; i++) {
            double[][] factor = new double[spins[i] + 1][spins[i] + 1];
            double j = 0.5 * spins[i];
            for (int k = 0; k <= spins[i]; k++) {
                double m = k - j;
                if (i != ensemble) {
                    factor[k][k] = 1;
                } else if (k < spins[i]) {
                    factor[k + 1][k] = Math.sqrt(j * (j + 1) - m * (m + 1));
                }
            }
            product = kronecker(product, factor);
        }
        return product;
    }

    private static double[][] kronecker(double[][] a, double[][] b) {
        int n = a.length * b.length;
        double[][] product = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                product[row][column] = a[row / b.length][column / b.length] * b[row % b.length][column % b.length];
            }
        }
        return product;
    }

    private static double[][] times(double[][] a, double[][] b) {
        int n = a.length;
        double[][] product = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int k = 0; k < n; k++) {
                if (a[row][k] != 0) {
                    for (int column = 0; column < n; column++) {
                        product[row][column] += a[row][k] * b[k][column];
                    }
                }
            }
        }
        return product;
    }

    private static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a.length][a.length];
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < a.length; column++) {
                transposed[column][row] = a[row][column];
            }
        }
        return transposed;
    }

    private static double[][] sum(double[][] a, double factor, double[][] b) {
        double[][] sum = new double[a.length][a.length];
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < a.length; column++) {
                sum[row][column] = a[row][column] + factor * b[row][column];
            }
        }
        return sum;
    }
}
