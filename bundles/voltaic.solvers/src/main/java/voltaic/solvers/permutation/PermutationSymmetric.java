package voltaic.solvers.permutation;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.solvers.limits.Memory;
import voltaic.solvers.limits.Tolerance;
import voltaic.solvers.stages.BlockEvolution;
import voltaic.solvers.stages.StagedPropagation;

/**
 * The master equation without approximation: any list of collective jumps and of jumps of single spins on any ensembles, from any product of
 * Dicke states or mixtures of them, by the symmetry of the spins of each ensemble (see the package). Without jumps of single spins all depths but
 * 0 stay empty, and it is the same as {@code exact}, if slower.
 *
 * <p><b>Error.</b> As in {@code exact}: the master equation does not increase the trace norm, so errors of the time steps only add up, and
 * an error of trace norm ε changes an energy density by at most ε. A bound of the sum of all of them is at most the tolerance; if roundings
 * alone exceed it, the user is told.
 */
@Component
@PluginDescription(
        id = "permutation-symmetric",
        label = "Permutation-symmetric",
        summary =
                "The full master equation for collective and individual channels, with an error bound, for small and medium"
                        + " ensembles.")
public final class PermutationSymmetric implements Solver<Tolerance> {
    @Override
    public Class<Tolerance> parameters() {
        return Tolerance.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.ENERGY, Quantity.POWER, Quantity.CORRELATIONS, Quantity.LADDER_POPULATIONS);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Tolerance parameters) {
        if (problem.stages().stream().anyMatch(stage -> !stage.hamiltonian().isEmpty())) {
            return Optional.of("Hamiltonian terms break the real blocks of equal excitation number, in which it works");
        }
        return footprint(problem).refusal();
    }

    @Override
    public void solve(LindbladProblem problem, Tolerance parameters, Run run) {
        Footprint footprint = footprint(problem);
        Runnable heartbeat = () -> run.checkpoint(0);
        Layout layout = footprint
                .layout(heartbeat)
                .orElseThrow(() ->
                        footprint.refusal().map(IllegalStateException::new).orElseThrow());
        run.statistic("unknowns", layout.size());
        new StagedPropagation(problem, parameters.tolerance(), run)
                .run(new BlockEvolution(layout, footprint.left(layout), run), new PermutationState(layout));
    }

    private static Footprint footprint(LindbladProblem problem) {
        return new Footprint(problem, Memory.ofMachine());
    }
}
