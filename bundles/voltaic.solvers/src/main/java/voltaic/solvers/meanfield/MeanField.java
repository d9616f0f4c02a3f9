package voltaic.solvers.meanfield;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.Equations;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.solvers.moments.FewSpins;
import voltaic.solvers.moments.LinkedPairs;
import voltaic.solvers.moments.StagedIntegration;
import voltaic.solvers.moments.Tolerances;

/**
 * The mean field of Dias et al. (2024): energies of the ensembles and correlations of pairs of ensembles, with the
 * closure ⟨J_i^+ J_i^-⟩ = j_i(j_i+1) − z_i² + z_i and third-order correlations factorised; any number of ensembles of any size,
 * any list of collective jumps. See {@link CollectiveTerm} for the equations.
 *
 * <p>It drops fluctuations: its error is O(t²) for few spins, and its limit at long times is wrong where the true state ends
 * in dark states. (Two reservoirs without pump: it keeps a battery of one spin at 1/2, the exact answer tends to 1/4.)
 * Compare with an exact solver where one can afford it.
 */
@Component
@PluginDescription(
        id = "mean-field",
        label = "Mean field",
        summary =
                "Energies and second-order correlations of any number of large ensembles; it drops fluctuations, so it is"
                        + " unreliable for few spins and at long times.")
public final class MeanField implements Solver<Tolerances> {
    @Override
    public Class<Tolerances> parameters() {
        return Tolerances.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.ENERGY, Quantity.POWER, Quantity.CORRELATIONS);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Tolerances tolerances) {
        for (Stage stage : problem.stages()) {
            if (!stage.isCollective()) {
                return Optional.of("channels on individual spins change ⟨J²⟩, which its closure takes as conserved");
            }
            if (!stage.hamiltonian().isEmpty()) {
                return Optional.of("Hamiltonian terms turn the spins coherently, which its equations leave out");
            }
        }
        for (Ensemble ensemble : problem.ensembles()) {
            if (!ensemble.initial().isDickeState()) {
                return Optional.of("'" + ensemble.name() + "' starts in a mixture of Dicke states, and its closure"
                        + " takes ⟨J_z²⟩ as ⟨J_z⟩², which holds for a single one");
            }
        }
        long unknowns = problem.size() + LinkedPairs.count(problem);
        return StagedIntegration.rejects(unknowns);
    }

    @Override
    public void solve(LindbladProblem problem, Tolerances tolerances, Run run) {
        FewSpins.warn(problem, "mean field", 0, run);
        LinkedPairs pairs = new LinkedPairs(problem);
        Function<Stage, Equations> equations = stage -> new MeanFieldEquations(problem, stage, pairs);
        double[] y = new double[problem.size() + pairs.count()];
        MeanFieldState state = new MeanFieldState(
                problem, pairs, equations.apply(problem.stages().get(0)), y);
        new StagedIntegration(problem, "mean field", tolerances).run(run, equations, y, state);
    }
}
