package voltaic.solvers.productspace;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.State;
import voltaic.solvers.LadderRun;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.limits.Tolerance;

/** A run of the general solver that keeps whole states, reduced states and ladders too. */
final class SpaceRun extends LadderRun {
    static final ProductSpace SOLVER = new ProductSpace();
    static final Tolerance DEFAULTS = new Tolerance(1e-8);

    final List<ComplexState> states = new ArrayList<>();
    final List<ComplexState[]> reduced = new ArrayList<>();
    private final int[] spins;

    private SpaceRun(LindbladProblem problem) {
        super(SOLVER, problem);
        spins = problem.ensembles().stream().mapToInt(Ensemble::spins).toArray();
    }

    static SpaceRun of(LindbladProblem problem, double tolerance) {
        SpaceRun run = new SpaceRun(problem);
        SOLVER.solve(problem, new Tolerance(tolerance), run);
        return run;
    }

    /** Energies, rates and correlations only. */
    static RecordedRun curve(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, DEFAULTS);
    }

    @Override
    public void sample(State state) {
        super.sample(state);
        states.add(new ComplexState(state.wholeState(), spins));
        ComplexState[] parts = new ComplexState[spins.length];
        for (int i = 0; i < spins.length; i++) {
            parts[i] = new ComplexState(state.reducedState(i), spins[i]);
        }
        reduced.add(parts);
    }
}
