package voltaic.solvers.closedform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.NoParameters;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.plugin.State;

/**
 * The exact state at t → ∞ of ensembles that share one reservoir at zero temperature with equal weights, some of them
 * fully excited at the start and the others in their ground states; see {@link DarkStateWeights}.
 *
 * <p>The jump operator is the lowering operator of the sum of all spins, so ensembles that start alike act as one ensemble
 * of all their spins, in which every spin has the same energy.
 */
@Component
@PluginDescription(
        id = "dark-state",
        label = "Dark state",
        summary = "The exact state at t → ∞ of ensembles in one zero-temperature reservoir.")
public final class DarkState implements Solver<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.ENERGY, Quantity.POWER);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
        for (Stage stage : problem.stages()) {
            if (!stage.hamiltonian().isEmpty()) {
                return Optional.of("Hamiltonian terms keep the ensembles from settling in a dark state");
            }
            if (!stage.isCollective()) {
                return Optional.of("channels on individual spins empty every dark state in the end");
            }
            if (stage.jumps().isEmpty()) {
                return Optional.of("the reservoir is off for a time, and it asks what a lasting one leads to");
            }
            for (CollectiveJump jump : stage.collectiveJumps()) {
                if (!jump.lowers()) {
                    return Optional.of(
                            "a pump or a reservoir of finite temperature feeds energy in, so no state is dark");
                }
                if (!sharedEqually(jump)) {
                    return Optional.of("it covers one reservoir shared by all ensembles with equal weights");
                }
            }
        }
        for (Ensemble ensemble : problem.ensembles()) {
            if (!ensemble.initial().isDickeState() || !(isExcited(ensemble) || isGround(ensemble))) {
                return Optional.of("'" + ensemble.name() + "' starts neither fully excited nor in its ground state");
            }
        }
        return Optional.empty();
    }

    @Override
    public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
        List<Ensemble> ensembles = problem.ensembles();
        DarkStateWeights weights =
                new DarkStateWeights(spins(ensembles, true), spins(ensembles, false), run::checkpoint);
        run.statistic("terms", weights.terms());
        run.sample(new Asymptotic(ensembles, weights));
    }

    private static boolean sharedEqually(Jump jump) {
        List<Double> weights = jump.on().weights();
        double first = weights.get(0);
        return first != 0 && weights.stream().allMatch(weight -> weight == first);
    }

    private static boolean isExcited(Ensemble ensemble) {
        return ensemble.initial().dickeExcitations(ensemble.spins()) == ensemble.spins();
    }

    private static boolean isGround(Ensemble ensemble) {
        return ensemble.initial().dickeExcitations(ensemble.spins()) == 0;
    }

    private static long spins(List<Ensemble> ensembles, boolean excited) {
        return ensembles.stream()
                .filter(ensemble -> isExcited(ensemble) == excited)
                .mapToLong(Ensemble::spins)
                .sum();
    }

    private record Asymptotic(List<Ensemble> ensembles, DarkStateWeights weights) implements State {
        @Override
        public double time() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public double energyDensity(int ensemble) {
            return isExcited(ensembles.get(ensemble)) ? weights.excitedDensity() : weights.groundDensity();
        }

        @Override
        public double energyDensityRate(int ensemble) {
            return 0;
        }
    }
}
