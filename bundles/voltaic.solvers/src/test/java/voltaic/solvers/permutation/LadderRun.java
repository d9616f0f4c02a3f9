package voltaic.solvers.permutation;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.State;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.limits.Tolerance;

/** A run of the solver that keeps the populations of the ladders too. */
final class LadderRun extends RecordedRun {
    static final PermutationSymmetric SOLVER = new PermutationSymmetric();
    static final Tolerance DEFAULTS = new Tolerance(1e-8);

    final List<double[][]> ladders = new ArrayList<>();
    private final int ensembles;

    private LadderRun(LindbladProblem problem) {
        super(SOLVER, problem);
        ensembles = problem.size();
    }

    static LadderRun of(LindbladProblem problem, double tolerance) {
        LadderRun run = new LadderRun(problem);
        SOLVER.solve(problem, new Tolerance(tolerance), run);
        return run;
    }

    /** Energies and correlations only. */
    static RecordedRun curve(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, DEFAULTS);
    }

    @Override
    public void sample(State state) {
        super.sample(state);
        double[][] ladder = new double[ensembles][];
        for (int i = 0; i < ensembles; i++) {
            ladder[i] = state.ladderPopulations(i);
        }
        ladders.add(ladder);
    }
}
