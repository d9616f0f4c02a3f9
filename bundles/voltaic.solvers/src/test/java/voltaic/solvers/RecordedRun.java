package voltaic.solvers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.plugin.State;

/** A run that keeps everything. */
public class RecordedRun implements Run {
    public final List<Double> times = new ArrayList<>();
    public final List<double[]> densities = new ArrayList<>();
    public final List<double[]> rates = new ArrayList<>();
    public final List<double[][]> correlations = new ArrayList<>();
    public final List<Double> checkpoints = new ArrayList<>();
    public final Map<String, Object> statistics = new LinkedHashMap<>();
    public final List<String> warnings = new ArrayList<>();
    private final int ensembles;
    private final boolean withCorrelations;

    public RecordedRun(Solver<?> solver, LindbladProblem problem) {
        ensembles = problem.size();
        withCorrelations = solver.provides().contains(Quantity.CORRELATIONS);
    }

    /** Solves a problem that the solver must accept. */
    public static <P extends Record> RecordedRun of(Solver<P> solver, LindbladProblem problem, P parameters) {
        solver.rejects(problem, parameters).ifPresent(reason -> {
            throw new AssertionError("rejected: " + reason);
        });
        RecordedRun run = new RecordedRun(solver, problem);
        solver.solve(problem, parameters, run);
        return run;
    }

    /** The energy densities of the last sample. */
    public double[] last() {
        return densities.get(densities.size() - 1);
    }

    @Override
    public void checkpoint(double fraction) {
        checkpoints.add(fraction);
    }

    @Override
    public void sample(State state) {
        times.add(state.time());
        double[] density = new double[ensembles];
        double[] rate = new double[ensembles];
        double[][] correlation = new double[ensembles][ensembles];
        for (int i = 0; i < ensembles; i++) {
            density[i] = state.energyDensity(i);
            rate[i] = state.energyDensityRate(i);
            for (int k = 0; withCorrelations && k < ensembles; k++) {
                correlation[i][k] = state.correlation(i, k);
            }
        }
        densities.add(density);
        rates.add(rate);
        correlations.add(correlation);
    }

    @Override
    public void statistic(String name, Object value) {
        statistics.put(name, value);
    }

    @Override
    public void warn(String message) {
        warnings.add(message);
    }
}
