package voltaic.solvers.cumulant;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.Equations;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.solvers.moments.FewSpins;
import voltaic.solvers.moments.StagedIntegration;
import voltaic.solvers.moments.Tolerances;

/**
 * The second-order cumulant expansion over single spins (R. Kubo, J. Phys. Soc. Jpn. 17, 1100 (1962)): energies and the correlations
 * of pairs of spins, with third cumulants left out; any number of ensembles of any size, any list of collective and individual jumps. See
 * {@link CollectiveTerm} and {@link IndividualTerms} for the equations.
 *
 * <p>Exact for two spins, for any number of spins without collective jumps, and in the first derivative of every product state. Without
 * individual jumps it conserves every ⟨J_i²⟩ and tends to {@code mean-field} as the ensembles grow. Like the mean field it takes the delay of a
 * superradiant pulse as certain, where the true pulse is an average over uncertain delays (N = 100 excited spins: the peak of emission is
 * 25 % too high), and its limit at long times is wrong where the true state ends in dark states. A mixture of Dicke states
 * enters by its mean and its variance alone. Compare with an exact solver where one can afford it.
 */
@Component
@PluginDescription(
        id = "cumulant",
        label = "Cumulant expansion",
        summary =
                "Energies and correlations of pairs of single spins, for any number of large ensembles with collective and"
                        + " individual channels; it drops three-spin correlations, so it is unreliable for few spins and at"
                        + " long times.")
public final class Cumulant implements Solver<Tolerances> {
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
        if (problem.stages().stream().anyMatch(stage -> !stage.hamiltonian().isEmpty())) {
            return Optional.of("Hamiltonian terms turn the spins coherently, which its equations leave out");
        }
        long unknowns = CumulantUnknowns.count(problem);
        return StagedIntegration.rejects(unknowns);
    }

    @Override
    public void solve(LindbladProblem problem, Tolerances tolerances, Run run) {
        FewSpins.warn(problem, "cumulant expansion", 2, run);
        CumulantUnknowns unknowns = new CumulantUnknowns(problem);
        Function<Stage, Equations> equations = stage -> new CumulantEquations(problem, stage, unknowns);
        double[] y = unknowns.initial(problem);
        CumulantState state = new CumulantState(
                problem, unknowns, equations.apply(problem.stages().get(0)), y);
        new StagedIntegration(problem, "cumulant expansion", tolerances).run(run, equations, y, state);
    }
}
