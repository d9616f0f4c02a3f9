package voltaic.solvers.productspace;

import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.parallel;
import static voltaic.solvers.Problems.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.HamiltonianTerm.Operator;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;

/** Models with coherent drives and detunings. */
final class DrivenModels {
    private DrivenModels() {}

    /** Every battery in a reservoir with the first ensemble, which is driven and a little detuned. */
    static LindbladProblem driven(double amplitude, TimeGrid time, Ensemble... ensembles) {
        int size = ensembles.length;
        return problem(
                List.of(ensembles),
                time,
                new Stage(
                        time.end(),
                        parallel(size - 1, 0),
                        List.of(
                                new HamiltonianTerm(Operator.JX, amplitude, on(size, 0)),
                                new HamiltonianTerm(Operator.JZ, 0.5, on(size, 0)))));
    }

    /** The stage that ends at or after a time. */
    static Stage stageAt(LindbladProblem model, double time) {
        return model.stages().stream()
                .filter(stage -> time <= stage.until())
                .findFirst()
                .orElseThrow();
    }

    /** One to three small ensembles in random states; two stages of random jumps, and of random Hamiltonian terms if asked for. */
    static LindbladProblem random(Random random, boolean hamiltonian) {
        int size = 1 + random.nextInt(3);
        List<Ensemble> ensembles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int spins = 1 + random.nextInt(4 - size);
            ensembles.add(
                    random.nextInt(3) == 0
                            ? mixed("E" + i, spins, random)
                            : dicke("E" + i, spins, random.nextInt(spins + 1)));
        }
        return problem(
                ensembles,
                at(0, 0.05, 0.2, 0.35, 0.5),
                stage(0.2, size, random, hamiltonian),
                stage(0.5, size, random, hamiltonian));
    }

    private static Stage stage(double until, int size, Random random, boolean hamiltonian) {
        List<Jump> jumps = new ArrayList<>();
        for (int m = random.nextInt(4); m > 0; m--) {
            CollectiveJump.Ladder ladder =
                    random.nextBoolean() ? CollectiveJump.Ladder.LOWERING : CollectiveJump.Ladder.RAISING;
            jumps.add(new CollectiveJump(ladder, 0.2 + random.nextDouble(), coupling(size, random)));
        }
        List<HamiltonianTerm> terms = new ArrayList<>();
        for (int m = hamiltonian ? 1 + random.nextInt(2) : 0; m > 0; m--) {
            terms.add(new HamiltonianTerm(
                    random.nextBoolean() ? Operator.JX : Operator.JZ,
                    4 * random.nextDouble() - 2,
                    coupling(size, random)));
        }
        return new Stage(until, jumps, terms);
    }

    private static Coupling coupling(int size, Random random) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = random.nextInt(4) == 0 ? 0 : 2 * random.nextDouble() - 0.7;
        }
        return Coupling.of(weights);
    }

    private static Ensemble mixed(String name, int spins, Random random) {
        double[] p = random.doubles(spins + 1L).toArray();
        double sum = Arrays.stream(p).sum();
        return new Ensemble(
                name,
                spins,
                new InitialState.Populations(
                        Arrays.stream(p).mapToObj(value -> value / sum).toList()));
    }
}
