package voltaic.solvers.exact;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.solvers.blocks.BlockState;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.Storage;
import voltaic.solvers.limits.Memory;
import voltaic.solvers.limits.Tolerance;
import voltaic.solvers.stages.BlockEvolution;
import voltaic.solvers.stages.StagedPropagation;

/**
 * The master equation without approximation: any list of collective jumps on any ensembles, from any product of Dicke states or mixtures of
 * them, in real symmetric blocks of equal total excitation number (see the package).
 *
 * <p><b>Error.</b> The master equation does not increase the trace norm of any Hermitian matrix, so errors of the time steps only add up, and
 * an error δρ of trace norm ε changes an energy density by at most ε. The steps are chosen so that a bound of the sum of all of them,
 * in the sum of moduli of all elements, is at most the tolerance; if roundings alone exceed it, the user is told. See {@link BlockEvolution}
 * for the methods.
 */
@Component
@PluginDescription(
        id = "exact",
        label = "Exact",
        summary = "The full master equation for collective channels, with an error bound, as far as memory goes.")
public final class Exact implements Solver<Tolerance> {
    @Override
    public Class<Tolerance> parameters() {
        return Tolerance.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.values());
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Tolerance parameters) {
        for (Stage stage : problem.stages()) {
            if (!stage.isCollective()) {
                return Optional.of("channels on individual spins leave the symmetric subspace, in which it works");
            }
            if (!stage.hamiltonian().isEmpty()) {
                return Optional.of(
                        "Hamiltonian terms break the real blocks of equal excitation number, in which it works");
            }
        }
        return footprint(problem).refusal();
    }

    @Override
    public void solve(LindbladProblem problem, Tolerance parameters, Run run) {
        Footprint footprint = footprint(problem);
        PairLayout layout = footprint
                .layout()
                .orElseThrow(() ->
                        footprint.refusal().map(IllegalStateException::new).orElseThrow());
        Storage storage = new Storage(layout);
        run.statistic("unknowns", layout.unknowns());
        new StagedPropagation(problem, parameters.tolerance(), run)
                .run(new BlockEvolution(storage, footprint.left(layout), run), new BlockState(storage));
    }

    private static Footprint footprint(LindbladProblem problem) {
        return new Footprint(problem, Memory.ofMachine());
    }
}
