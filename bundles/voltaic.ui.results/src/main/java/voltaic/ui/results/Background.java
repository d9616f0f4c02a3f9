package voltaic.ui.results;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Reads files away from the event dispatch thread: work too short to be a job, which waits for no run. */
public final class Background {
    private static final int THREADS = 2;

    private static final ExecutorService WORKERS = workers();

    private Background() {}

    private static ExecutorService workers() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "voltaic-results");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /**
     * Does something in the background.
     *
     * @param done takes the answer, on the event dispatch thread
     * @param failed takes the reason why there is none, one sentence, on the event dispatch thread
     */
    public static <T> void work(Callable<T> work, Consumer<T> done, Consumer<String> failed) {
        WORKERS.execute(() -> {
            try {
                T answer = work.call();
                SwingUtilities.invokeLater(() -> done.accept(answer));
            } catch (OutOfMemoryError e) {
                SwingUtilities.invokeLater(() -> failed.accept("There is not enough memory for it; "
                        + "VOLTAIC_JAVA_OPTIONS=-Xmx8g lets the program use 8 GiB."));
            } catch (Exception e) {
                String message = e.getMessage() == null ? e.toString() : e.getMessage();
                SwingUtilities.invokeLater(() -> failed.accept(message));
            }
        });
    }
}
