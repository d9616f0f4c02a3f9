package voltaic.solvers.steadystate;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.State;
import voltaic.solvers.LadderRun;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.WholeState;

/** A run of the steady-state solver that keeps the whole state and the ladders too. */
final class SteadyRun extends LadderRun {
    static final SteadyState SOLVER = new SteadyState();
    static final SteadyState.Parameters DEFAULTS = new SteadyState.Parameters(1e-8);

    final List<WholeState> states = new ArrayList<>();
    private final int[] spins;

    private SteadyRun(LindbladProblem problem) {
        super(SOLVER, problem);
        spins = problem.ensembles().stream().mapToInt(Ensemble::spins).toArray();
    }

    static SteadyRun whole(LindbladProblem problem) {
        SteadyRun run = new SteadyRun(problem);
        SOLVER.solve(problem, DEFAULTS, run);
        return run;
    }

    /** Without the whole state. */
    static RecordedRun of(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, DEFAULTS);
    }

    /** The populations of the ladders. */
    double[][] ladders() {
        return ladders.get(0);
    }

    WholeState state() {
        return states.get(0);
    }

    @Override
    public void sample(State sampled) {
        super.sample(sampled);
        states.add(new WholeState(sampled.wholeState(), spins));
    }
}
