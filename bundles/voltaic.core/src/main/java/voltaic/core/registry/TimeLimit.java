package voltaic.core.registry;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.BundleContext;

/**
 * Lets code of plugins start and stop within a time, on threads of its own: the program does not hang where a plugin does.
 *
 * @param seconds how long such code may take
 */
public record TimeLimit(int seconds) {
    private static final int DEFAULT_SECONDS = 10;

    /** As the framework property {@code voltaic.plugins.patience} says, in seconds. */
    public static TimeLimit of(BundleContext context) {
        String seconds = context.getProperty("voltaic.plugins.patience");
        return new TimeLimit(seconds == null ? DEFAULT_SECONDS : Integer.parseInt(seconds));
    }

    /**
     * Lets it work.
     *
     * @param what the work in words, for the name of the thread
     * @param late what to do when the work has come to an end after all, after it was given up
     * @throws TimeoutException if it was not done in time; its thread was interrupted
     * @throws ExecutionException with what it threw
     */
    public <T> T call(String what, Callable<T> work, Runnable late) throws ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(
                () -> {
                    task.run();
                    if (task.isCancelled()) {
                        late.run();
                    }
                },
                "voltaic-" + what);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            if (task.cancel(true)) {
                throw e;
            }
            return done(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            throw new TimeoutException("interrupted");
        }
    }

    /** The task was done in the moment in which time was over. */
    private static <T> T done(FutureTask<T> task) throws ExecutionException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("a task that is done does not wait", e);
        }
    }
}
