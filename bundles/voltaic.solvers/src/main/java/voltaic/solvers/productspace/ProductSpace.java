package voltaic.solvers.productspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.KrylovPropagator;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;
import voltaic.numerics.VectorNorm;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;

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
public final class ProductSpace implements Solver<ProductSpace.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Tolerance",
                            doc = "The largest error of the energy densities, over the whole curve.",
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
        if (!problem.stages().stream().allMatch(Stage::isCollective)) {
            return Optional.of("channels on individual spins leave the symmetric subspace, in which it works");
        }
        return footprint(problem).refusal();
    }

    @Override
    public void solve(LindbladProblem problem, Parameters parameters, Run run) {
        footprint(problem).refusal().ifPresent(refusal -> {
            throw new IllegalStateException(refusal);
        });
        ProductBasis basis = new ProductBasis(problem.ensembles());
        double[][] x = initial(basis);
        double[] times = problem.time().times();
        double end = problem.time().end();
        ProductState state = new ProductState(basis, Symmetry.of(problem), x);
        Watch watch = new Watch(run, state, end);
        double factor = Math.sqrt(basis.dimension());
        VectorNorm norm = matrix -> factor * VectorNorm.euclidean(matrix);
        PropagationStatistics statistics = PropagationStatistics.NONE;
        double from = 0;
        for (int s = 0; s < problem.stages().size() && (from < end || s == 0); s++) {
            Stage stage = problem.stages().get(s);
            MasterEquation equation = new MasterEquation(basis, stage);
            state.enter(equation);
            if (s == 0 && times[0] == 0) {
                watch.sample(0, x);
            }
            double to = Math.min(stage.until(), end);
            if (to > from) {
                double[] samples = between(times, from, to);
                double tolerance = parameters.tolerance() * (to - from) / end;
                statistics = statistics.plus(
                        new KrylovPropagator(equation, norm).propagate(x, from, to, samples, tolerance, watch));
                from = to;
            }
        }
        run.statistic("unknowns", (long) basis.dimension() * basis.dimension());
        run.statistic("steps", statistics.steps());
        run.statistic("products", statistics.products());
        run.statistic("error bound", statistics.errorBound());
        if (statistics.errorBound() > parameters.tolerance()) {
            run.warn(String.format(
                    Locale.ROOT,
                    "roundings may add up to an error of %.1e in the energy densities, more than the tolerance of %.1e",
                    statistics.errorBound(),
                    parameters.tolerance()));
        }
    }

    private static Footprint footprint(LindbladProblem problem) {
        return new Footprint(problem, Runtime.getRuntime().maxMemory());
    }

    private static double[][] initial(ProductBasis basis) {
        double[] populations = basis.initialPopulations();
        double[][] x = new double[populations.length][populations.length];
        for (int n = 0; n < populations.length; n++) {
            x[n][n] = populations[n];
        }
        return x;
    }

    /** The times in (from, to]. */
    private static double[] between(double[] times, double from, double to) {
        return Arrays.stream(times).filter(t -> t > from && t <= to).toArray();
    }

    /** Passes samples and progress on to the run. */
    private record Watch(Run run, ProductState state, double end) implements PropagationObserver {
        @Override
        public void sample(double t, double[][] x) {
            state.moveTo(t, x);
            run.sample(state);
        }

        @Override
        public void checkpoint(double t) {
            run.checkpoint(t / end);
        }
    }
}
