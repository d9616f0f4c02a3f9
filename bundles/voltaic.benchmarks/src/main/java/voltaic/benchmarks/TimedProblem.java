package voltaic.benchmarks;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.Solver;

/** A solver and what it is to solve. */
record TimedProblem<P extends Record>(Solver<P> solver, P parameters, LindbladProblem problem) {
    /** Checks, solves, and reads every energy; returns what was recorded. */
    Recorder solve() {
        solver.rejects(problem, parameters).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        Recorder recorder = new Recorder(problem.size());
        solver.solve(problem, parameters, recorder);
        return recorder;
    }

    /** A row with the spins, the time that it takes, and the solver's statistics. */
    Row timed(String table) {
        List<Recorder> last = new ArrayList<>();
        Stopwatch time = Stopwatch.time(() -> {
            last.clear();
            last.add(solve());
        });
        return time.into(new Row(table).with("spins", Problems.spins(problem)))
                .with(last.get(0).statistics());
    }
}
