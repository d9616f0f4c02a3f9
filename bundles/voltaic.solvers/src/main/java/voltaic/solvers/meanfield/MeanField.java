package voltaic.solvers.meanfield;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.AdaptiveIntegrator;
import voltaic.numerics.IntegrationObserver;
import voltaic.numerics.IntegrationStatistics;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;

/**
 * The mean field of Dias et al. (2024): energies of the ensembles and correlations of pairs of ensembles, with the
 * closure ⟨J_i^+ J_i^-⟩ = j_i(j_i+1) − z_i² + z_i and third-order correlations factorised; any number of ensembles of any size,
 * any list of collective jumps. See {@link CollectiveTerm} for the equations.
 *
 * <p>It drops fluctuations: its error is O(t²) for few spins, and its limit at long times is wrong where the true state ends
 * in dark states. (Two reservoirs without pump: it keeps a battery of one spin at 1/2, the exact answer tends to 1/4.)
 * Compare with an exact solver where one can afford it.
 *
 * <p>Stages are integrated one by one, so no step goes across a switch.
 */
@Component
@PluginDescription(
        id = "mean-field",
        label = "Mean field",
        summary =
                "Energies and second-order correlations of any number of large ensembles; it drops fluctuations, so it is"
                        + " unreliable for few spins and at long times.")
public final class MeanField implements Solver<MeanField.Parameters> {
    /** The most unknowns: the integrator keeps some twenty copies of them. */
    static final long MAX_UNKNOWNS = 1_000_000;

    private static final int MAX_EVALUATIONS = 1_000_000_000;

    /** How far an energy density may leave 0 … 1 before the user is told. */
    private static final double PHYSICAL = 1e-6;

    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Relative tolerance",
                            doc = "Error allowed in each step, relative to the unknowns.",
                            min = 1e-13,
                            max = 1e-2,
                            defaultValue = "1e-10")
                    double relativeTolerance,
            @Parameter(
                            label = "Absolute tolerance",
                            doc = "Error allowed in each step, in energy density and in correlations over N_i N_j.",
                            min = 1e-20,
                            max = 1e-2,
                            defaultValue = "1e-14")
                    double absoluteTolerance) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.ENERGY, Quantity.POWER, Quantity.CORRELATIONS);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
        for (Stage stage : problem.stages()) {
            if (!stage.isCollective()) {
                return Optional.of("channels on individual spins change ⟨J²⟩, which its closure takes as conserved;"
                        + " they need a solver for single spins");
            }
            if (!stage.hamiltonian().isEmpty()) {
                return Optional.of("Hamiltonian terms turn the spins coherently, which its equations leave out");
            }
        }
        for (Ensemble ensemble : problem.ensembles()) {
            if (!ensemble.initial().isDickeState()) {
                return Optional.of("\"" + ensemble.name() + "\" starts in a mixture of Dicke states, and its closure"
                        + " takes ⟨J_z²⟩ as ⟨J_z⟩², which holds for a single one");
            }
        }
        long unknowns = PairIndex.unknowns(problem);
        if (unknowns > MAX_UNKNOWNS) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the correlations of all linked pairs are %,d unknowns; it takes up to %,d",
                    unknowns,
                    MAX_UNKNOWNS));
        }
        return Optional.empty();
    }

    @Override
    public void solve(LindbladProblem problem, Parameters parameters, Run run) {
        AdaptiveIntegrator integrator =
                new AdaptiveIntegrator(parameters.relativeTolerance(), parameters.absoluteTolerance(), MAX_EVALUATIONS);
        PairIndex index = new PairIndex(problem);
        double[] y = new double[index.unknowns()];
        double[] times = problem.time().times();
        MeanFieldState state = new MeanFieldState(
                problem, index, new MeanFieldEquations(problem, problem.stages().get(0), index), y);
        Watch watch = new Watch(problem, run, state);
        IntegrationStatistics statistics = IntegrationStatistics.NONE;
        if (times[0] == 0) {
            watch.sample(0, y);
        }
        double from = 0;
        for (Stage stage : problem.stages()) {
            double to = Math.min(stage.until(), problem.time().end());
            if (to > from) {
                MeanFieldEquations equations = new MeanFieldEquations(problem, stage, index);
                state.enter(equations);
                statistics =
                        statistics.plus(integrator.integrate(equations, y, from, to, between(times, from, to), watch));
                from = to;
            }
        }
        run.statistic("steps", statistics.steps());
        run.statistic("evaluations", statistics.evaluations());
        run.statistic("unknowns", index.unknowns());
        watch.warnIfUnphysical();
    }

    /** The times in (from, to]. */
    private static double[] between(double[] times, double from, double to) {
        return Arrays.stream(times).filter(t -> t > from && t <= to).toArray();
    }

    /** Passes samples and progress on to the run. */
    private static final class Watch implements IntegrationObserver {
        private final LindbladProblem problem;
        private final Run run;
        private final MeanFieldState state;
        private final double end;
        private double leastDensity = 0;
        private double greatestDensity = 1;

        Watch(LindbladProblem problem, Run run, MeanFieldState state) {
            this.problem = problem;
            this.run = run;
            this.state = state;
            this.end = problem.time().end();
        }

        @Override
        public void sample(double t, double[] y) {
            state.moveTo(t, y);
            for (int i = 0; i < problem.size(); i++) {
                double density = state.energyDensity(i);
                leastDensity = Math.min(leastDensity, density);
                greatestDensity = Math.max(greatestDensity, density);
            }
            run.sample(state);
        }

        @Override
        public void checkpoint(double t) {
            run.checkpoint(t / end);
        }

        void warnIfUnphysical() {
            if (leastDensity < -PHYSICAL || greatestDensity > 1 + PHYSICAL) {
                run.warn(String.format(
                        Locale.ROOT,
                        "the mean field left the physical range: energy densities from %.6g to %.6g; its closure does"
                                + " not hold here",
                        leastDensity,
                        greatestDensity));
            }
        }
    }
}
