package voltaic.solvers.stages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.LinearOperator;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;
import voltaic.numerics.Workers;
import voltaic.plugin.Run;

/** Propagates a state stage by stage, so that no step goes across a switch, and samples it. */
public final class StagedPropagation {
    private final LindbladProblem problem;
    private final double tolerance;
    private final Run run;

    /**
     * For one run.
     *
     * @param tolerance the norm of the error that all stages may add up to, a bound of the error of the energy densities
     */
    public StagedPropagation(LindbladProblem problem, double tolerance, Run run) {
        this.problem = problem;
        this.tolerance = tolerance;
        this.run = run;
    }

    /** Propagates from t = 0 to the last sample, and tells the run of samples, progress, statistics, and of roundings that exceed the tolerance. */
    public <A extends LinearOperator> void run(Evolution<A> evolution, VectorState state) {
        double[] times = problem.time().times();
        double end = problem.time().end();
        Watch watch = new Watch(run, state, end);
        PropagationStatistics statistics = PropagationStatistics.NONE;
        double[] x = evolution.initial();
        List<Stage> stages = problem.stages();
        double from = 0;
        try (Workers workers = new Workers(run.threads(), watch::pulse)) {
            for (int s = 0; s < stages.size() && (s == 0 || from < end); s++) {
                double to = Math.min(stages.get(s).until(), end);
                A generator = evolution.generator(stages.get(s), watch::pulse);
                state.enter(generator, workers);
                if (s == 0 && times[0] == 0) {
                    watch.sample(0, x);
                }
                if (to > from) {
                    double share = tolerance * (to - from) / end;
                    statistics = statistics.plus(
                            evolution.propagate(generator, x, from, to, between(times, from, to), share, watch));
                    from = to;
                }
            }
        }
        run.statistic("methods", evolution.methods());
        record(statistics);
    }

    private void record(PropagationStatistics statistics) {
        run.statistic("steps", statistics.steps());
        run.statistic("rejected steps", statistics.rejectedSteps());
        run.statistic("products", statistics.products());
        run.statistic("error bound", statistics.errorBound());
        if (statistics.errorBound() > tolerance) {
            run.warn(String.format(
                    Locale.ROOT,
                    "roundings may add up to an error of %.1e in the energy densities, more than the tolerance of %.1e",
                    statistics.errorBound(),
                    tolerance));
        }
    }

    /** The times in (from, to]. */
    private static double[] between(double[] times, double from, double to) {
        return Arrays.stream(times).filter(t -> t > from && t <= to).toArray();
    }

    /** Passes samples and progress on to the run. */
    private static final class Watch implements PropagationObserver {
        private final Run run;
        private final VectorState state;
        private final double end;
        private double time;

        Watch(Run run, VectorState state, double end) {
            this.run = run;
            this.state = state;
            this.end = end;
        }

        @Override
        public void sample(double t, double[] x) {
            state.moveTo(t, x);
            run.sample(state);
        }

        @Override
        public void checkpoint(double t) {
            time = t;
            pulse();
        }

        @Override
        public int threads() {
            return run.threads();
        }

        /** A checkpoint without progress. */
        void pulse() {
            run.checkpoint(time / end);
        }
    }
}
