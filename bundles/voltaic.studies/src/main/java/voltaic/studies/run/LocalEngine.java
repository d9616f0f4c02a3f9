package voltaic.studies.run;

import java.io.IOException;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import voltaic.plugin.ExecutionEngine;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.StudyWork;

/**
 * Computes points in this process, one a thread. The processors that points leave over, because there are fewer points than processors, go
 * to the solvers.
 */
@Component(service = ExecutionEngine.class)
@PluginDescription(
        id = "local",
        label = "This machine",
        summary = "Computes the points of a study in this process, on all processors.")
public final class LocalEngine implements ExecutionEngine<LocalEngine.Parameters> {
    private static final long HEARTBEAT_MILLIS = 50;

    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Threads",
                            doc = "How many threads work; 0 for as many as there are processors.",
                            min = 0,
                            max = 4096,
                            defaultValue = "0")
                    int threads) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public void execute(StudyWork work, Parameters parameters) throws IOException, InterruptedException {
        int threads = parameters.threads() > 0
                ? parameters.threads()
                : Runtime.getRuntime().availableProcessors();
        compute(work, work.missing(), threads);
    }

    /** Computes points on so many threads. */
    static void compute(StudyWork work, BitSet missing, int all) throws IOException, InterruptedException {
        int workers = Math.max(1, Math.min(all, missing.cardinality()));
        int threadsAPoint = Math.max(1, all / workers);
        Points points = new Points(missing);
        ExecutorService threads = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "voltaic-points");
            thread.setDaemon(true);
            return thread;
        });
        try {
            ExecutorCompletionService<Boolean> running = new ExecutorCompletionService<>(threads);
            for (int i = 0; i < workers; i++) {
                running.submit(() -> {
                    for (int point = points.next(); point >= 0; point = points.next()) {
                        work.compute(point, threadsAPoint);
                    }
                    return true;
                });
            }
            int ended = 0;
            while (ended < workers) {
                Future<Boolean> one = running.poll(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
                if (one != null) {
                    finish(one);
                    ended++;
                }
                work.refresh();
            }
        } finally {
            points.stop();
            threads.shutdownNow();
            // Who cancels waits for what is being put on record.
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static void finish(Future<Boolean> one) throws IOException, InterruptedException {
        try {
            one.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new CancellationException(String.valueOf(e.getCause()));
        }
    }

    /** Gives out points, in their order. */
    private static final class Points {
        private final BitSet missing;
        private int next;

        Points(BitSet missing) {
            this.missing = missing;
        }

        /** The next point; −1 if there is none. */
        synchronized int next() {
            int point = next < 0 ? -1 : missing.nextSetBit(next);
            next = point < 0 ? -1 : point + 1;
            return point;
        }

        synchronized void stop() {
            next = -1;
        }
    }
}
