package voltaic.solvers.exact;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.State;
import voltaic.solvers.LadderRun;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.WholeState;
import voltaic.solvers.limits.Tolerance;

/** A run of the exact solver that keeps whole states and ladders too. */
final class BlockRun extends LadderRun {
    static final Exact SOLVER = new Exact();
    static final Tolerance DEFAULTS = new Tolerance(1e-8);

    final List<WholeState> states = new ArrayList<>();
    private final int[] spins;

    private BlockRun(LindbladProblem problem) {
        super(SOLVER, problem);
        spins = problem.ensembles().stream().mapToInt(Ensemble::spins).toArray();
    }

    static BlockRun of(LindbladProblem problem, double tolerance) {
        BlockRun run = new BlockRun(problem);
        SOLVER.solve(problem, new Tolerance(tolerance), run);
        return run;
    }

    /** Energies only. */
    static RecordedRun curve(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, DEFAULTS);
    }

    @Override
    public void sample(State state) {
        super.sample(state);
        states.add(new WholeState(state.wholeState(), spins));
    }

    WholeState lastState() {
        return states.get(states.size() - 1);
    }

    double[][] lastLadders() {
        return ladders.get(ladders.size() - 1);
    }
}
