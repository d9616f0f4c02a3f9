package voltaic.solvers.steadystate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.CompressedRows;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.solvers.blocks.BlockState;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.SparseGenerator;
import voltaic.solvers.blocks.Storage;
import voltaic.solvers.limits.Memory;

/**
 * The exact state at t → ∞ under a lasting list of collective jumps, from any product of Dicke states or mixtures of them.
 *
 * <p>Without a Hamiltonian the limit of e^{tL}ρ(0) always exists: where the jumps leave a subspace alone, nothing is left that could rotate in
 * it. It is found by {@linkplain voltaic.numerics.LongTimeLimit backward Euler steps}, linear in the size of the largest ensemble, that keep
 * what the master equation conserves, and checked in {@link Limits}.
 */
@Component
@PluginDescription(
        id = "steady-state",
        label = "Steady state",
        summary =
                "The exact state at t → ∞ for collective channels that stay on, also where it depends on the initial state.")
public final class SteadyState implements Solver<SteadyState.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Tolerance",
                            doc =
                                    "The largest error of the energy densities; a state that may be further off is refused.",
                            min = 1e-12,
                            max = 1e-2,
                            defaultValue = "1e-8")
                    double tolerance) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.values());
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
        for (Stage stage : problem.stages()) {
            if (!stage.isCollective()) {
                return Optional.of("channels on individual spins leave the symmetric subspace, in which it works");
            }
            if (!stage.hamiltonian().isEmpty()) {
                return Optional.of(
                        "Hamiltonian terms break the real blocks of equal excitation number, in which it works");
            }
        }
        if (problem.stages().size() > 1) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the channels change at t = %s, and it asks what lasting ones lead to; 'exact' goes through stages",
                    problem.stages().get(0).until()));
        }
        return footprint(problem).refusal();
    }

    @Override
    public void solve(LindbladProblem problem, Parameters parameters, Run run) {
        Footprint footprint = footprint(problem);
        footprint.refusal().ifPresent(refusal -> {
            throw new IllegalStateException(refusal);
        });
        PairLayout layout = footprint.layout().orElseThrow();
        Storage storage = new Storage(layout);
        CompressedRows generator =
                SparseGenerator.of(storage, problem.stages().get(0).collectiveJumps());
        double[] x = new Limits(storage, generator, parameters.tolerance(), run).find();
        // No stage is entered, as nothing changes any more.
        BlockState state = new BlockState(storage);
        state.moveTo(Double.POSITIVE_INFINITY, x);
        run.sample(state);
        run.statistic("unknowns", layout.unknowns());
    }

    private static Footprint footprint(LindbladProblem problem) {
        return new Footprint(problem, Memory.ofMachine());
    }
}
