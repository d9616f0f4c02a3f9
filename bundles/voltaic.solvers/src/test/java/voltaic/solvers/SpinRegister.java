package voltaic.solvers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState.Populations;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;

/**
 * The master equation of a few single spins with full density matrices, as it is written down: L[O]ρ = 2OρO^T − O^TOρ − ρO^TO with real
 * O. It shares nothing with the solver. Bit p of a row is spin p, 1 for up; the spins of an ensemble stand together.
 */
public final class SpinRegister {
    public static final double[][] UP = {{0, 0}, {0, 1}};
    public static final double[][] RAISE = {{0, 0}, {1, 0}};
    public static final double[][] LOWER = {{0, 1}, {0, 0}};
    public static final double[][] Z = {{-1, 0}, {0, 1}};
    private static final double[][] ONE = {{1, 0}, {0, 1}};

    private final List<double[][]> jumps = new ArrayList<>();
    /** Σ O^TO. */
    private final double[][] rates;

    private final int[] ensembleOf;

    /** The spins of a problem, with the jumps of its first stage. */
    public SpinRegister(LindbladProblem problem) {
        this(problem, problem.stages().get(0));
    }

    /** The spins of a problem, with the jumps of this stage. */
    public SpinRegister(LindbladProblem problem, Stage stage) {
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < problem.size(); i++) {
            for (int s = 0; s < problem.ensembles().get(i).spins(); s++) {
                owners.add(i);
            }
        }
        ensembleOf = owners.stream().mapToInt(Integer::intValue).toArray();
        for (Jump jump : stage.jumps()) {
            double[][] sum = zero();
            for (int p = 0; p < ensembleOf.length; p++) {
                double weight = Math.sqrt(jump.rate()) * jump.on().weight(ensembleOf[p]);
                double[][] single = scaled(weight, on(p, matrix(jump)));
                sum = plus(sum, single);
                if (jump instanceof IndividualJump) {
                    jumps.add(single);
                }
            }
            if (!(jump instanceof IndividualJump)) {
                jumps.add(sum);
            }
        }
        double[][] squares = zero();
        for (double[][] o : jumps) {
            squares = plus(squares, times(transpose(o), o));
        }
        rates = squares;
    }

    private static double[][] matrix(Jump jump) {
        if (jump instanceof IndividualJump individual) {
            return switch (individual.operator()) {
                case LOWERING -> LOWER;
                case RAISING -> RAISE;
                case DEPHASING -> Z;
            };
        }
        return ((CollectiveJump) jump).lowers() ? LOWER : RAISE;
    }

    /** The first spin of an ensemble, or a later one. */
    public int spin(int ensemble, int which) {
        int p = 0;
        while (ensembleOf[p] != ensemble) {
            p++;
        }
        return p + which;
    }

    public int ensemble(int spin) {
        return ensembleOf[spin];
    }

    public int spins() {
        return ensembleOf.length;
    }

    /** ⊗_p of operators of single spins. */
    public double[][] product(IntFunction<double[][]> factor) {
        double[][] matrix = zero();
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                double element = 1;
                for (int p = 0; p < spins(); p++) {
                    element *= factor.apply(p)[row >> p & 1][column >> p & 1];
                }
                matrix[row][column] = element;
            }
        }
        return matrix;
    }

    /** An operator of one spin. */
    public double[][] on(int spin, double[][] operator) {
        return product(p -> p == spin ? operator : ONE);
    }

    /** The product of the ensembles' mixtures of Dicke states. */
    public double[][] initial(List<Ensemble> ensembles) {
        double[][] rho = zero();
        for (int row = 0; row < rho.length; row++) {
            for (int column = 0; column < rho.length; column++) {
                double element = 1;
                for (int i = 0; i < ensembles.size(); i++) {
                    int n = ensembles.get(i).spins();
                    int mask = (1 << n) - 1 << spin(i, 0);
                    int k = Integer.bitCount(row & mask);
                    boolean same = k == Integer.bitCount(column & mask);
                    element *= same ? probability(ensembles.get(i), k) / binomial(n, k) : 0;
                }
                rho[row][column] = element;
            }
        }
        return rho;
    }

    private static double probability(Ensemble ensemble, int k) {
        return ensemble.initial() instanceof Populations mixture
                ? mixture.p().get(k)
                : k == ensemble.initial().dickeExcitations(ensemble.spins()) ? 1 : 0;
    }

    private static double binomial(int n, int k) {
        return k == 0 ? 1 : binomial(n - 1, k - 1) * n / k;
    }

    /** dρ/dt of a symmetric ρ. */
    public double[][] derivative(double[][] rho) {
        double[][] sum = zero();
        for (double[][] o : jumps) {
            sum = plus(sum, scaled(2, times(o, transpose(times(o, rho)))));
        }
        double[][] losses = times(rates, rho);
        return plus(sum, scaled(-1, plus(losses, transpose(losses))));
    }

    /** Steps by the classical Runge-Kutta method. */
    public double[][] advance(double[][] rho, double duration, int steps) {
        double h = duration / steps;
        double[][] state = rho;
        for (int step = 0; step < steps; step++) {
            double[][] k1 = derivative(state);
            double[][] k2 = derivative(plus(state, scaled(h / 2, k1)));
            double[][] k3 = derivative(plus(state, scaled(h / 2, k2)));
            double[][] k4 = derivative(plus(state, scaled(h, k3)));
            double[][] slope = plus(plus(k1, k4), scaled(2, plus(k2, k3)));
            state = plus(state, scaled(h / 6, slope));
        }
        return state;
    }

    /** ⟨n_p⟩. */
    public double energy(double[][] rho, int p) {
        return trace(on(p, UP), rho);
    }

    /** ⟨σ_p^+ σ_q^-⟩. */
    public double correlation(double[][] rho, int p, int q) {
        return trace(times(on(p, RAISE), on(q, LOWER)), rho);
    }

    /** ⟨J_i^+ J_k^-⟩, summed spin by spin. */
    public double collective(double[][] rho, int i, int k) {
        double sum = 0;
        for (int p = 0; p < spins(); p++) {
            for (int q = 0; q < spins(); q++) {
                if (ensemble(p) == i && ensemble(q) == k) {
                    sum += correlation(rho, p, q);
                }
            }
        }
        return sum;
    }

    /** The probabilities of 0 … N excitations of an ensemble. */
    public double[] populations(double[][] rho, int ensemble) {
        int n = (int) Arrays.stream(ensembleOf).filter(i -> i == ensemble).count();
        int mask = (1 << n) - 1 << spin(ensemble, 0);
        double[] populations = new double[n + 1];
        for (int row = 0; row < rho.length; row++) {
            populations[Integer.bitCount(row & mask)] += rho[row][row];
        }
        return populations;
    }

    /** ⟨n_p n_q⟩. */
    public double joint(double[][] rho, int p, int q) {
        return trace(times(on(p, UP), on(q, UP)), rho);
    }

    public static double[][] plus(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][a.length];
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < a.length; column++) {
                sum[row][column] = a[row][column] + b[row][column];
            }
        }
        return sum;
    }

    public static double[][] scaled(double factor, double[][] a) {
        double[][] product = new double[a.length][a.length];
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < a.length; column++) {
                product[row][column] = factor * a[row][column];
            }
        }
        return product;
    }

    private double[][] zero() {
        return new double[1 << ensembleOf.length][1 << ensembleOf.length];
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][a.length];
        for (int row = 0; row < a.length; row++) {
            for (int k = 0; k < a.length; k++) {
                double value = a[row][k];
                for (int column = 0; value != 0 && column < a.length; column++) {
                    product[row][column] += value * b[k][column];
                }
            }
        }
        return product;
    }

    private static double[][] transpose(double[][] a) {
        double[][] transposed = new double[a.length][a.length];
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < a.length; column++) {
                transposed[column][row] = a[row][column];
            }
        }
        return transposed;
    }

    private static double trace(double[][] a, double[][] b) {
        double trace = 0;
        for (int row = 0; row < a.length; row++) {
            for (int k = 0; k < a.length; k++) {
                trace += a[row][k] * b[k][row];
            }
        }
        return trace;
    }
}
