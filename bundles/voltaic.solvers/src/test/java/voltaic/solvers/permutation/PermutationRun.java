package voltaic.solvers.permutation;

import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.LadderRun;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.limits.Tolerance;

/** A run of the solver. */
final class PermutationRun extends LadderRun {
    static final PermutationSymmetric SOLVER = new PermutationSymmetric();
    static final Tolerance DEFAULTS = new Tolerance(1e-8);

    private PermutationRun(LindbladProblem problem) {
        super(SOLVER, problem);
    }

    static PermutationRun of(LindbladProblem problem, double tolerance) {
        PermutationRun run = new PermutationRun(problem);
        SOLVER.solve(problem, new Tolerance(tolerance), run);
        return run;
    }

    /** Energies and correlations only. */
    static RecordedRun curve(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, DEFAULTS);
    }
}
