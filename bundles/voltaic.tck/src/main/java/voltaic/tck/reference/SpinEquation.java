package voltaic.tck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;

/**
 * ρ̇ = −i[H, ρ] + Σ_m γ_m (2O_m ρ O_m† − O_m†O_m ρ − ρ O_m†O_m) of at most {@value #MOST_SPINS} single spins. Bit p of a row is spin p,
 * 1 for up; the spins of an ensemble stand together.
 *
 * <p>A step is the Taylor series of exp(Lh)ρ with ‖L‖h ≤ 1, to the last digit: the error is that of roundings.
 */
public final class SpinEquation {
    /** 2⁵ = 32 rows: what a test can afford. */
    public static final int MOST_SPINS = 5;

    private static final double ROUNDING = 1e-17;
    private static final Map<LindbladProblem, List<ReferenceState>> SOLVED = new ConcurrentHashMap<>();

    private final List<Ensemble> ensembles;
    private final int[] first;
    private final int spins;

    /** The spins of a problem. */
    public SpinEquation(LindbladProblem problem) {
        ensembles = problem.ensembles();
        first = new int[ensembles.size() + 1];
        for (int i = 0; i < ensembles.size(); i++) {
            first[i + 1] = first[i] + ensembles.get(i).spins();
        }
        spins = first[ensembles.size()];
        if (spins > MOST_SPINS) {
            throw new IllegalArgumentException(
                    "the problem has " + spins + " spins; the reference takes at most " + MOST_SPINS);
        }
    }

    /** The states at the sample times of a problem, in their order; found once for all tests. */
    public static List<ReferenceState> solve(LindbladProblem problem) {
        LindbladProblem key = new LindbladProblem(problem.ensembles(), problem.stages(), problem.time(), Set.of());
        return SOLVED.computeIfAbsent(key, SpinEquation::propagate);
    }

    private static List<ReferenceState> propagate(LindbladProblem problem) {
        SpinEquation equation = new SpinEquation(problem);
        boolean symmetric = problem.stages().stream().allMatch(Stage::isCollective);
        Matrix rho = equation.initial();
        List<ReferenceState> states = new ArrayList<>();
        double[] times = problem.time().times();
        double time = 0;
        int stage = 0;
        Generator generator = equation.generator(problem.stages().get(0));
        for (double sample : times) {
            // A stage that ends at the sample has worked until then: rates are those from before.
            while (problem.stages().get(stage).until() < sample) {
                double until = problem.stages().get(stage).until();
                rho = generator.advance(rho, until - time);
                time = until;
                generator = equation.generator(problem.stages().get(++stage));
            }
            rho = generator.advance(rho, sample - time);
            time = sample;
            states.add(new ReferenceState(equation, sample, rho, generator.derivative(rho), symmetric));
        }
        return states;
    }

    List<Ensemble> ensembles() {
        return ensembles;
    }

    int rows() {
        return 1 << spins;
    }

    /** The number of excitations of an ensemble in a row. */
    int excitations(int row, int ensemble) {
        return Integer.bitCount(row & mask(ensemble));
    }

    private int mask(int ensemble) {
        return (1 << first[ensemble + 1]) - (1 << first[ensemble]);
    }

    /** J_i^-: Σ_s σ_s^-. */
    Matrix lowering(int ensemble) {
        Matrix sum = new Matrix(rows());
        spinsOf(ensemble).forEach(spin -> sum.plus(1, single(IndividualJump.Operator.LOWERING, spin)));
        return sum;
    }

    /** J_i^z = Σ_s σ_s^z/2. */
    Matrix jz(int ensemble) {
        Matrix sum = new Matrix(rows());
        spinsOf(ensemble).forEach(spin -> sum.plus(0.5, single(IndividualJump.Operator.DEPHASING, spin)));
        return sum;
    }

    private IntStream spinsOf(int ensemble) {
        return IntStream.range(first[ensemble], first[ensemble + 1]);
    }

    private Matrix single(IndividualJump.Operator operator, int spin) {
        Matrix matrix = new Matrix(rows());
        int bit = 1 << spin;
        for (int row = 0; row < rows(); row++) {
            boolean up = (row & bit) != 0;
            switch (operator) {
                case LOWERING -> matrix.real[row][row ^ bit] = up ? 0 : 1;
                case RAISING -> matrix.real[row][row ^ bit] = up ? 1 : 0;
                case DEPHASING -> matrix.real[row][row] = up ? 1 : -1;
            }
        }
        return matrix;
    }

    /** The product of the ensembles' mixtures of Dicke states. */
    private Matrix initial() {
        Matrix rho = new Matrix(rows());
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < rows(); column++) {
                double element = 1;
                for (int i = 0; i < ensembles.size(); i++) {
                    int k = excitations(row, i);
                    int n = ensembles.get(i).spins();
                    element *= k == excitations(column, i) ? probability(ensembles.get(i), k) / binomial(n, k) : 0;
                }
                rho.real[row][column] = element;
            }
        }
        return rho;
    }

    private static double probability(Ensemble ensemble, int k) {
        if (ensemble.initial() instanceof InitialState.Populations mixture) {
            return mixture.p().get(k);
        }
        return k == ensemble.initial().dickeExcitations(ensemble.spins()) ? 1 : 0;
    }

    static double binomial(int n, int k) {
        return k == 0 ? 1 : binomial(n - 1, k - 1) * n / k;
    }

    private Generator generator(Stage stage) {
        List<Matrix> jumps = new ArrayList<>();
        for (Jump jump : stage.jumps()) {
            Matrix sum = new Matrix(rows());
            for (int i = 0; i < ensembles.size(); i++) {
                double weight = Math.sqrt(jump.rate()) * jump.on().weight(i);
                if (jump instanceof IndividualJump individual) {
                    spinsOf(i)
                            .forEach(spin -> jumps.add(
                                    single(individual.operator(), spin).times(weight)));
                } else {
                    Matrix lowering = lowering(i);
                    sum.plus(weight, ((CollectiveJump) jump).lowers() ? lowering : lowering.adjoint());
                }
            }
            if (jump instanceof CollectiveJump) {
                jumps.add(sum);
            }
        }
        return new Generator(jumps, hamiltonian(stage));
    }

    private Matrix hamiltonian(Stage stage) {
        Matrix h = new Matrix(rows());
        for (HamiltonianTerm term : stage.hamiltonian()) {
            for (int i = 0; i < ensembles.size(); i++) {
                double weight = term.amplitude() * term.on().weight(i);
                if (term.operator() == HamiltonianTerm.Operator.JZ) {
                    h.plus(weight, jz(i));
                } else {
                    Matrix lowering = lowering(i);
                    h.plus(0.5 * weight, lowering).plus(0.5 * weight, lowering.adjoint());
                }
            }
        }
        return h;
    }

    /** ρ ↦ Kρ + ρK† + 2ΣOρO† with K = −iH − ΣO†O. */
    private static final class Generator {
        private final List<Matrix> jumps;
        private final List<Matrix> adjoints;
        private final Matrix k;

        Generator(List<Matrix> jumps, Matrix hamiltonian) {
            this.jumps = jumps;
            adjoints = jumps.stream().map(Matrix::adjoint).toList();
            k = new Matrix(hamiltonian.rows());
            for (int m = 0; m < jumps.size(); m++) {
                k.plus(-1, adjoints.get(m).times(jumps.get(m)));
            }
            for (int row = 0; row < k.rows(); row++) {
                for (int column = 0; column < k.rows(); column++) {
                    k.imaginary[row][column] -= hamiltonian.real[row][column];
                }
            }
        }

        Matrix derivative(Matrix rho) {
            Matrix half = k.times(rho);
            Matrix sum = half.copy().plus(1, half.adjoint());
            for (int m = 0; m < jumps.size(); m++) {
                sum.plus(2, jumps.get(m).times(rho).times(adjoints.get(m)));
            }
            return sum;
        }

        Matrix advance(Matrix rho, double duration) {
            // ‖L‖ ≤ 2‖K‖ + 2Σ‖O†O‖ ≤ 4‖K‖ for the norms at hand.
            int steps = (int) Math.ceil(4 * k.rowSum() * duration);
            Matrix state = rho;
            for (int step = 0; step < steps; step++) {
                Matrix term = state;
                Matrix sum = state.copy();
                for (int order = 1; term.rowSum() > ROUNDING; order++) {
                    term = derivative(term).times(duration / steps / order);
                    sum.plus(1, term);
                }
                state = sum;
            }
            return state;
        }
    }
}
