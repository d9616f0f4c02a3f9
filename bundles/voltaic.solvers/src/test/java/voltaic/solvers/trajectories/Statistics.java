package voltaic.solvers.trajectories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.State;
import voltaic.solvers.RecordedRun;

/** A run of trajectories that keeps standard errors and ladders too. */
final class Statistics extends RecordedRun {
    static final Trajectories SOLVER = new Trajectories();

    final List<double[]> densityErrors = new ArrayList<>();
    final List<double[]> rateErrors = new ArrayList<>();
    final List<double[][]> correlationErrors = new ArrayList<>();
    final List<double[][]> ladders = new ArrayList<>();
    final List<double[][]> ladderErrors = new ArrayList<>();
    private final LindbladProblem problem;
    private final boolean populated;

    private Statistics(LindbladProblem problem) {
        super(SOLVER, problem);
        this.problem = problem;
        populated = new SampleLayout(problem).isPopulated();
    }

    static Statistics of(LindbladProblem problem, int trajectories, long seed) {
        return of(problem, trajectories, seed, 2);
    }

    static Statistics of(LindbladProblem problem, int trajectories, long seed, int threads) {
        Statistics run = new Statistics(problem);
        Trajectories.solve(problem, new Trajectories.Parameters(trajectories, seed), run, threads);
        return run;
    }

    @Override
    public void sample(State state) {
        super.sample(state);
        State errors = state.standardErrors().orElseThrow();
        if (!errors.standardErrors().equals(Optional.empty()) || errors.time() != state.time()) {
            throw new AssertionError("standard errors of standard errors");
        }
        int ensembles = problem.size();
        double[] density = new double[ensembles];
        double[] rate = new double[ensembles];
        double[][] correlation = new double[ensembles][ensembles];
        double[][] ladder = new double[ensembles][];
        double[][] ladderError = new double[ensembles][];
        for (int i = 0; i < ensembles; i++) {
            density[i] = errors.energyDensity(i);
            rate[i] = errors.energyDensityRate(i);
            for (int k = 0; k < ensembles; k++) {
                correlation[i][k] = errors.correlation(i, k);
            }
            ladder[i] = populated ? state.ladderPopulations(i) : new double[0];
            ladderError[i] = populated ? errors.ladderPopulations(i) : new double[0];
        }
        densityErrors.add(density);
        rateErrors.add(rate);
        correlationErrors.add(correlation);
        ladders.add(ladder);
        ladderErrors.add(ladderError);
    }

    /** (value − expected) over the standard error, which is at least the rounding of what is expected. */
    static double z(double value, double expected, double error, double rounding) {
        return (value - expected) / Math.max(error, rounding);
    }

    /** The numbers of spins. */
    static int[] spins(LindbladProblem problem) {
        return problem.ensembles().stream().mapToInt(Ensemble::spins).toArray();
    }
}
