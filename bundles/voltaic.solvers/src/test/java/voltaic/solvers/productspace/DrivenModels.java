package voltaic.solvers.productspace;

import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.parallel;
import static voltaic.solvers.Problems.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.HamiltonianTerm.Operator;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.RandomModels;

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
            ensembles.add(RandomModels.ensemble("E" + i, spins, random));
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
            jumps.add(RandomModels.collectiveJump(size, random));
        }
        List<HamiltonianTerm> terms = new ArrayList<>();
        for (int m = hamiltonian ? 1 + random.nextInt(2) : 0; m > 0; m--) {
            terms.add(new HamiltonianTerm(
                    random.nextBoolean() ? Operator.JX : Operator.JZ,
                    4 * random.nextDouble() - 2,
                    RandomModels.coupling(size, random)));
        }
        return new Stage(until, jumps, terms);
    }
}
