package voltaic.solvers.productspace;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.solvers.limits.Memory;
import voltaic.solvers.limits.Tolerance;
import voltaic.solvers.stages.StagedPropagation;

/**
 * The master equation without approximation, with coherent drives and detunings beside any list of collective jumps, from any product of
 * Dicke states or mixtures of them, as a whole Hermitian matrix over the products of Dicke states (see the package). It needs no symmetry, and
 * so takes small ensembles only.
 *
 * <p><b>Error.</b> Krylov steps with a bounded defect. The master equation does not increase the trace norm of any Hermitian matrix, so defects only add
 * up, and an error δρ of trace norm ε changes an energy density by at most ε. The trace norm is bounded by D^½ times the
 * Frobenius norm. The bound over all steps is at most the tolerance; if roundings alone may exceed it, the user is told.
 */
@Component
@PluginDescription(
        id = "product-space",
        label = "Product space",
        summary =
                "The full master equation with coherent drives and detunings, with an error bound, for small ensembles.")
public final class ProductSpace implements Solver<Tolerance> {
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
        if (!problem.stages().stream().allMatch(Stage::isCollective)) {
            return Optional.of("channels on individual spins leave the symmetric subspace, in which it works");
        }
        return footprint(problem).refusal();
    }

    @Override
    public void solve(LindbladProblem problem, Tolerance parameters, Run run) {
        footprint(problem).refusal().ifPresent(refusal -> {
            throw new IllegalStateException(refusal);
        });
        ProductBasis basis = new ProductBasis(problem.ensembles());
        run.statistic("unknowns", (long) basis.dimension() * basis.dimension());
        new StagedPropagation(problem, parameters.tolerance(), run)
                .run(new ProductEvolution(basis), new ProductState(basis, Symmetry.of(problem)));
    }

    private static Footprint footprint(LindbladProblem problem) {
        return new Footprint(problem, Memory.ofMachine());
    }
}
