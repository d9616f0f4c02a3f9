package voltaic.solvers.moments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.AdaptiveIntegrator;
import voltaic.numerics.Equations;
import voltaic.numerics.IntegrationObserver;
import voltaic.numerics.IntegrationStatistics;
import voltaic.plugin.Run;

/** Integrates the equations of a problem stage by stage, so that no step goes across a switch, and samples them. */
public final class StagedIntegration {
    /** The most unknowns: the integrator keeps some twenty copies of them. */
    static final long MAX_UNKNOWNS = 1_000_000;

    private static final int MAX_EVALUATIONS = 1_000_000_000;

    private final LindbladProblem problem;
    private final String closure;
    private final AdaptiveIntegrator integrator;

    /**
     * For one problem.
     *
     * @param closure how messages call the closure, such as {@code mean field}
     * @param tolerances of a step
     */
    public StagedIntegration(LindbladProblem problem, String closure, Tolerances tolerances) {
        this.problem = problem;
        this.closure = closure;
        integrator =
                new AdaptiveIntegrator(tolerances.relativeTolerance(), tolerances.absoluteTolerance(), MAX_EVALUATIONS);
    }

    /** Why a problem of so many unknowns is not taken, if it is not. */
    public static Optional<String> rejects(long unknowns) {
        return unknowns <= MAX_UNKNOWNS
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the correlations of all linked pairs are %,d unknowns; it takes up to %,d",
                        unknowns,
                        MAX_UNKNOWNS));
    }

    /**
     * Integrates from t = 0 to the last sample, and tells the run of samples, progress, statistics, and of energy densities
     * out of 0 … 1.
     *
     * @param equations the equations of a stage
     * @param y the unknowns at t = 0; receives those at the end
     * @param state shows the unknowns to the run
     */
    public void run(Run run, Function<Stage, Equations> equations, double[] y, MomentState state) {
        double[] times = problem.time().times();
        Watch watch = new Watch(problem, run, state);
        IntegrationStatistics statistics = IntegrationStatistics.NONE;
        if (times[0] == 0) {
            watch.sample(0, y);
        }
        double from = 0;
        for (Stage stage : problem.stages()) {
            double to = Math.min(stage.until(), problem.time().end());
            if (to > from) {
                Equations ofStage = equations.apply(stage);
                state.enter(ofStage);
                statistics =
                        statistics.plus(integrator.integrate(ofStage, y, from, to, between(times, from, to), watch));
                from = to;
            }
        }
        run.statistic("steps", statistics.steps());
        run.statistic("evaluations", statistics.evaluations());
        run.statistic("unknowns", y.length);
        watch.warnIfUnphysical(closure);
    }

    /** The times in (from, to]. */
    private static double[] between(double[] times, double from, double to) {
        return Arrays.stream(times).filter(t -> t > from && t <= to).toArray();
    }

    /** Passes samples and progress on to the run. */
    private static final class Watch implements IntegrationObserver {
        /** How far an energy density may leave 0 … 1 before the user is told. */
        private static final double PHYSICAL = 1e-6;

        private final LindbladProblem problem;
        private final Run run;
        private final MomentState state;
        private final double end;
        private double leastDensity = 0;
        private double greatestDensity = 1;

        Watch(LindbladProblem problem, Run run, MomentState state) {
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

        void warnIfUnphysical(String closure) {
            if (leastDensity < -PHYSICAL || greatestDensity > 1 + PHYSICAL) {
                run.warn(String.format(
                        Locale.ROOT,
                        "the %s left the physical range: energy densities from %.6g to %.6g; its closure does"
                                + " not hold here",
                        closure,
                        leastDensity,
                        greatestDensity));
            }
        }
    }
}
