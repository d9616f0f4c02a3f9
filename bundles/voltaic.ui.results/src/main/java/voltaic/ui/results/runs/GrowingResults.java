package voltaic.ui.results.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import voltaic.model.experiment.Study;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.ui.results.Studies;

/**
 * The results of a run while it goes on. A picture of them is taken only if somebody has looked at the last one, at most 30 times a
 * second, and so seldom that it slows the run down by no more than a twentieth. Written by the thread that runs, read by any.
 */
final class GrowingResults {
    private static final long LEAST_PAUSE = 33_000_000;
    private static final long REST = 20;

    private final Study study;
    private final LongSupplier clock;
    private final List<Result> complete = new ArrayList<>();
    private volatile StudyResult shown;
    private volatile boolean wanted = true;
    private long next = Long.MIN_VALUE;

    /** @param clock in nanoseconds */
    GrowingResults(Study study, LongSupplier clock) {
        this.study = study;
        this.clock = clock;
        this.shown = Studies.partial(study, List.of());
    }

    /** What there is by now. */
    StudyResult get() {
        wanted = true;
        return shown;
    }

    void sampled(Supplier<Result> soFar) {
        if (!wanted) {
            return;
        }
        long now = clock.getAsLong();
        if (next != Long.MIN_VALUE && now - next < 0) {
            return;
        }
        wanted = false;
        List<Result> results = new ArrayList<>(complete);
        results.add(soFar.get());
        shown = Studies.partial(study, results);
        long done = clock.getAsLong();
        next = done + Math.max(LEAST_PAUSE, REST * (done - now));
    }

    void completed(Result result) {
        complete.add(result);
        shown = Studies.partial(study, complete);
    }

    /** The run is over. */
    void finish(StudyResult results) {
        shown = results;
    }
}
