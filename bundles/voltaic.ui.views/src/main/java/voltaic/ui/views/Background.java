package voltaic.ui.views;

import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** One thread beside the event dispatch thread: work is done on it in the order in which it comes, and its outcome handed back. */
public final class Background implements AutoCloseable {
    private final ThreadPoolExecutor executor;
    private volatile boolean isClosed;

    /** @param name the name of the thread */
    public Background(String name) {
        executor = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        executor.allowCoreThreadTimeOut(true);
    }

    /**
     * Does work; nothing comes back once this is closed.
     *
     * @param done gets what came out, on the event dispatch thread
     * @param failed gets what went wrong, on the event dispatch thread
     */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (isClosed) {
            return;
        }
        executor.execute(() -> {
            Runnable outcome;
            try {
                T result = work.call();
                outcome = () -> done.accept(result);
            } catch (Exception e) {
                outcome = () -> failed.accept(e);
            }
            Runnable handedBack = outcome;
            SwingUtilities.invokeLater(() -> {
                if (!isClosed) {
                    handedBack.run();
                }
            });
        });
    }

    /** What waits is forgotten. */
    @Override
    public void close() {
        isClosed = true;
        executor.shutdownNow();
    }
}
