package voltaic.numerics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Threads, one for each processor, that work on independent tasks while the caller looks after the progress. What the tasks compute must
 * not depend on who computes it.
 */
final class Workers implements AutoCloseable {
    /** How often the caller looks after the progress, in milliseconds. */
    private static final long HEARTBEAT = 50;

    /** Fewer tasks than this are not worth to be shared. */
    private static final int FEW = 4;

    private final int size;
    private final ExecutorService threads;
    private final Runnable heartbeat;
    private volatile boolean stopped;

    /**
     * @param heartbeat called by the calling thread several times a second; what it throws stops all tasks
     */
    Workers(int threads, Runnable heartbeat) {
        this.heartbeat = heartbeat;
        size = threads;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "voltaic-numerics");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** To be called by long tasks now and then: ends them when the caller has given up. */
    void checkStopped() {
        if (stopped) {
            throw new CancellationException("stopped");
        }
    }

    /** Runs all tasks and returns when they are done. */
    void run(List<Runnable> tasks) {
        List<Future<?>> futures = new ArrayList<>(tasks.size());
        for (Runnable task : tasks) {
            futures.add(threads.submit(task));
        }
        for (Future<?> future : futures) {
            await(future);
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

    private void await(Future<?> future) {
        while (true) {
            try {
                future.get(HEARTBEAT, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillWorking) {
                heartbeat.run();
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

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
