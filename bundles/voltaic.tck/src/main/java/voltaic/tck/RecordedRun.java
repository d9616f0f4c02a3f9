package voltaic.tck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.plugin.Run;
import voltaic.plugin.State;

/** A run that keeps everything, and cancels where it is told to. */
final class RecordedRun implements Run {
    final List<SampledState> states = new ArrayList<>();
    final List<Double> checkpoints = new ArrayList<>();
    final Map<String, Object> statistics = new LinkedHashMap<>();
    final List<String> warnings = new ArrayList<>();
    private final Thread caller = Thread.currentThread();
    private final LindbladProblem problem;
    private final Set<Quantity> provided;
    private final int cancelAfter;
    boolean cancelled;
    /** Whether the cancellation came through. */
    boolean passed;
    /** What was called after the cancellation, or from another thread; empty if nothing was. */
    String misuse = "";

    /**
     * @param cancelAfter the number of checkpoints that return
     */
    RecordedRun(LindbladProblem problem, Set<Quantity> provided, int cancelAfter) {
        this.problem = problem;
        this.provided = provided;
        this.cancelAfter = cancelAfter;
    }

    private void note(String method) {
        if (Thread.currentThread() != caller) {
            misuse = method + " from another thread than that of solve";
        } else if (cancelled) {
            misuse = method + " after the run was cancelled";
        }
    }

    @Override
    public void checkpoint(double fraction) {
        note("checkpoint");
        if (checkpoints.size() == cancelAfter) {
            cancelled = true;
            throw new CancellationException("cancelled");
        }
        checkpoints.add(fraction);
    }

    @Override
    public void sample(State state) {
        note("sample");
        states.add(new SampledState(state, problem.size(), provided));
    }

    @Override
    public void statistic(String name, Object value) {
        note("statistic");
        statistics.put(name, value);
    }

    @Override
    public void warn(String message) {
        note("warn");
        warnings.add(message);
    }
}
