package voltaic.solvers.stages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.CompressedRows;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;
import voltaic.plugin.Run;

/**
 * Propagates a state stage by stage, so that no step goes across a switch, and samples it: through each stage by Chebyshev expansions or in
 * shift-and-invert Krylov spaces, whichever should take less time.
 */
public final class StagedPropagation {
    private final LindbladProblem problem;
    private final double tolerance;
    private final double memory;
    private final Run run;

    /**
     * For one run.
     *
     * @param tolerance the norm of the error that all stages may add up to, a bound of the error of the energy densities
     * @param memory the bytes that may be used beside the state and its generator
     */
    public StagedPropagation(LindbladProblem problem, double tolerance, double memory, Run run) {
        this.problem = problem;
        this.tolerance = tolerance;
        this.memory = memory;
        this.run = run;
    }

    /** Propagates from t = 0 to the last sample, and tells the run of samples, progress, statistics, and of roundings that exceed the tolerance. */
    public void run(BlockStorage storage, VectorState state) {
        double[] times = problem.time().times();
        double end = problem.time().end();
        Watch watch = new Watch(run, state, end);
        Propagation propagation = new Propagation(storage, memory, run);
        PropagationStatistics statistics = PropagationStatistics.NONE;
        double[][] x = storage.initial();
        List<Stage> stages = problem.stages();
        double from = 0;
        for (int s = 0; s < stages.size() && (s == 0 || from < end); s++) {
            double begin = from;
            double to = Math.min(stages.get(s).until(), end);
            CompressedRows generator = storage.generator(stages.get(s), () -> watch.checkpoint(begin));
            state.enter(generator);
            if (s == 0 && times[0] == 0) {
                watch.sample(0, x);
            }
            if (to > from) {
                double share = tolerance * (to - from) / end;
                statistics = statistics.plus(
                        propagation.propagate(generator, x, from, to, between(times, from, to), share, watch));
                from = to;
            }
        }
        run.statistic("methods", propagation.methods());
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
    private record Watch(Run run, VectorState state, double end) implements PropagationObserver {
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
