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

/**
 * Threads that work on independent tasks while the caller looks after the progress. What the tasks compute must not depend on who computes it.
 * To be used by one thread, the caller.
 */
public final class Workers implements AutoCloseable {
    /** None beside the caller. */
    public static final Workers CALLER = new Workers(1, () -> {});

    /** How often the caller looks after the progress, in milliseconds. */
    private static final long HEARTBEAT = 50;

    /** The elements of a chunk of vectors: so many of several vectors stay in the cache. */
    private static final int CHUNK = 1 << 12;

    /** Fewer tasks than this are not worth to be shared: two threads gained from some 15,000 elements on. */
    private static final int FEW = 5;

    private final int size;
    private final ExecutorService threads;
    private final Runnable heartbeat;
    private long lastBeat = System.nanoTime();
    private volatile boolean stopped;

    /** Work on the elements {@code from} … {@code to} − 1. */
    @FunctionalInterface
    public interface ChunkTask {
        /** Does it. */
        void run(int chunk, int from, int to);
    }

    /** One for each processor; see {@link #Workers(int, Runnable)}. */
    public Workers(Runnable heartbeat) {
        this(Runtime.getRuntime().availableProcessors(), heartbeat);
    }

    /**
     * Makes them.
     *
     * @param threads how many
     * @param heartbeat called by the caller several times a second of work; what it throws ends the work
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
                if (finished != null) {
                    finished.get();
                    done++;
                }
                beat();
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

    private void beat() {
        long now = System.nanoTime();
        if (now - lastBeat >= TimeUnit.MILLISECONDS.toNanos(HEARTBEAT)) {
            lastBeat = now;
            heartbeat.run();
        }
    }

    /** In how many chunks {@link #overChunks(int, int, ChunkTask) overChunks} takes a range. */
    static int chunks(int from, int to) {
        return chunks(from, to, CHUNK);
    }

    private static int chunks(int from, int to, int chunk) {
        return (to - from + chunk - 1) / chunk;
    }

    /** Runs a task for every chunk of a range of elements of vectors, in any order; short ranges are left to the caller. */
    void overChunks(int first, int end, ChunkTask task) {
        overChunks(first, end, CHUNK, task);
    }

    /** The same for chunks of another length, each worth about as much work as some thousands of elements of vectors. */
    public void overChunks(int first, int end, int length, ChunkTask task) {
        int count = chunks(first, end, length);
        AtomicInteger next = new AtomicInteger();
        boolean shared = size > 1 && count >= FEW;
        Runnable share = () -> {
            for (int chunk = next.getAndIncrement(); chunk < count; chunk = next.getAndIncrement()) {
                checkStopped();
                int from = first + chunk * length;
                task.run(chunk, from, end - from > length ? from + length : end);
                if (!shared) {
                    beat();
                }
            }
        };
        if (shared) {
            run(Collections.nCopies(size, share));
        } else {
            share.run();
        }
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
