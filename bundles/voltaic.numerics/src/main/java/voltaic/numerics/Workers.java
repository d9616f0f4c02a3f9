package voltaic.numerics;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Threads, one for each processor, that work on independent tasks while the caller looks after the progress. What the tasks compute must
 * not depend on who computes it.
 */
public final class Workers implements AutoCloseable {
    /** How often the caller looks after the progress, in milliseconds. */
    private static final long HEARTBEAT = 50;

    /** Fewer tasks than this are not worth to be shared. */
    private static final int FEW = 4;

    private final int size;
    private final ExecutorService threads;
    private final Runnable heartbeat;
    private volatile boolean stopped;

    /**
     * @param threads how many
     * @param heartbeat called by the calling thread several times a second; what it throws stops all tasks
     */
    public Workers(int threads, Runnable heartbeat) {
        this.heartbeat = heartbeat;
        size = threads;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "voltaic-numerics");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** To be called by long tasks now and then: ends them when the caller has given up. */
    public void checkStopped() {
        if (stopped) {
            throw new CancellationException("stopped");
        }
    }

    /** Runs all tasks and returns when they are done; the first that fails ends the wait with what it threw. */
    public void run(List<Runnable> tasks) {
        CompletionService<Boolean> running = new ExecutorCompletionService<>(threads);
        for (Runnable task : tasks) {
            running.submit(task, true);
        }
        int done = 0;
        while (done < tasks.size()) {
            try {
                Future<Boolean> finished = running.poll(HEARTBEAT, TimeUnit.MILLISECONDS);
                if (finished == null) {
                    heartbeat.run();
                } else {
                    finished.get();
                    done++;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                if (e.getCause() instanceof Error cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Runs a task for every number 0 … count − 1, in any order. */
    void overRange(int count, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        Runnable share = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                checkStopped();
                task.accept(i);
            }
        };
        if (count < FEW) {
            share.run();
        } else {
            run(Collections.nCopies(size, share));
        }
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
