package voltaic.core.run;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import voltaic.core.PinnedPlugins;
import voltaic.model.result.Result;

/**
 * Lets a solver work on a thread of its own. Whoever waits for it can cancel at any time: a solver that does not stop,
 * because it never reports, is left to itself.
 */
final class SolverThread {
    private static final long POLL_MILLIS = 200;
    private static final long PATIENCE_MILLIS = 1000;

    private final String solver;
    private final Pulse pulse;
    private final FutureTask<Result> task;
    private final Thread thread;

    /**
     * Begins.
     *
     * @param plugins held until the work has come to its end
     */
    SolverThread(String solver, Pulse pulse, PinnedPlugins plugins, Callable<Result> work) {
        this.solver = solver;
        this.pulse = pulse;
        task = new FutureTask<>(work);
        PinnedPlugins held = plugins.pin();
        thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        held.close();
                    }
                },
                "voltaic-solver-" + solver);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits for the result.
     *
     * @throws CancellationException if the listener cancelled, or this thread was interrupted, and still is
     */
    Result await() {
        while (true) {
            try {
                // A task that is done is not waited for, and would hide that this thread is interrupted.
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw failure(e);
            } catch (TimeoutException e) {
                if (!pulse.goOnInSilence()) {
                    throw cancelled();
                }
            } catch (InterruptedException e) {
                CancellationException cancelled = cancelled();
                Thread.currentThread().interrupt();
                throw cancelled;
            }
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e);
    }

    private CancellationException cancelled() {
        pulse.cancel();
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new CancellationException(
                thread.isAlive() ? "the solver '" + solver + "' does not stop; it is left to itself" : "cancelled");
    }
}
