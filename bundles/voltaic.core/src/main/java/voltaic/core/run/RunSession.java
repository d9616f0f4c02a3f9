package voltaic.core.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import voltaic.core.Faults;
import voltaic.core.RunFailedException;
import voltaic.core.assembly.Assembly;
import voltaic.core.assembly.Bound;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.Column;
import voltaic.plugin.Observable;
import voltaic.plugin.Run;
import voltaic.plugin.State;

/** One run: passes samples to the observables and collects what the solver has to say. */
final class RunSession implements Run {
    private final double[] expected;
    private final DoublePredicate goOn;
    private final int threads;
    private final List<String> observables = new ArrayList<>();
    private final List<Observable.Recorder> recorders = new ArrayList<>();
    private final Map<String, Object> statistics = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private double[] times;
    private int samples;
    private double done;
    private Runnable afterSample = () -> {};

    /**
     * Begins a run.
     *
     * @param goOn is told the fraction that is done, and says whether to go on
     * @param threads how many the solver may use
     */
    RunSession(Assembly assembly, LindbladProblem problem, DoublePredicate goOn, int threads) {
        this.goOn = goOn;
        this.threads = threads;
        expected = problem.time().times();
        times = new double[expected.length];
        for (Bound<Observable<Record>> observable : assembly.observables()) {
            String id = observable.info().id();
            observables.add(id);
            recorders.add(guarded(id, () -> observable.plugin().record(problem, observable.parameters())));
        }
    }

    /** Has something done after every sample. */
    void onSample(Runnable action) {
        afterSample = action;
    }

    @Override
    public void checkpoint(double fraction) {
        done = Math.min(1, Math.max(0, fraction));
        goOn();
    }

    @Override
    public int threads() {
        return threads;
    }

    private void goOn() {
        if (!goOn.test(done) || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled");
        }
    }

    @Override
    public void sample(State state) {
        if (samples == times.length) {
            throw new IllegalStateException("the solver gave more than " + times.length + " samples");
        }
        times[samples++] = state.time();
        for (int i = 0; i < recorders.size(); i++) {
            Observable.Recorder recorder = recorders.get(i);
            guarded(observables.get(i), () -> {
                recorder.sample(state, this::goOn);
                return recorder;
            });
        }
        afterSample.run();
    }

    @Override
    public void statistic(String name, Object value) {
        statistics.put(name, value);
    }

    @Override
    public void warn(String message) {
        warnings.add(message);
    }

    /** The sample times, once the solver is done; an exception if it did not sample what it was asked to. */
    Column time() {
        boolean asymptotic = samples == 1 && Double.isInfinite(times[0]);
        if (!asymptotic && !Arrays.equals(times, 0, samples, expected, 0, expected.length)) {
            throw new IllegalStateException(
                    "the solver gave " + samples + " samples, not the " + expected.length + " that were asked for");
        }
        return timeSoFar();
    }

    /** The times of the samples that were taken. */
    Column timeSoFar() {
        return new Column("", "time", "Time", "1/γ↓", Arrays.copyOf(times, samples));
    }

    /** What the observables that tell before the end have recorded. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < recorders.size(); i++) {
            columns.addAll(guarded(observables.get(i), recorders.get(i)::columns));
        }
        return columns;
    }

    /** What every observable recorded. */
    List<Observable.Recording> recordings() {
        List<Observable.Recording> recordings = new ArrayList<>();
        for (int i = 0; i < recorders.size(); i++) {
            recordings.add(guarded(observables.get(i), recorders.get(i)::finish));
        }
        return recordings;
    }

    /** Lets an observable work, and blames it, not the solver, if it fails. */
    private static <T> T guarded(String observable, Supplier<T> work) {
        try {
            return work.get();
        } catch (CancellationException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw new RunFailedException("the observable '" + observable + "' failed: " + Faults.describe(e), e);
        }
    }

    Map<String, Object> statistics() {
        return statistics;
    }

    List<String> warnings() {
        return warnings;
    }
}
