package voltaic.ui.results.plot;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import voltaic.exporters.plot.FigureRenderer;

/**
 * Paints figures away from the event dispatch thread, so that the window stays swift however much there is to draw. Of orders that
 * come while one is painted, the last counts. One thread paints all figures of the program: its fonts are read once.
 */
final class Painter {
    private static final ExecutorService THREAD = thread();

    private static @Nullable FigureRenderer renderer;

    private final Consumer<Picture> painted;
    private final Consumer<String> missing;
    private final AtomicReference<@Nullable Order> waiting = new AtomicReference<>();
    private volatile @Nullable Picture last;

    /**
     * Both are called on the event dispatch thread.
     *
     * @param painted takes a picture
     * @param missing takes the reason why there is none; empty if there is nothing to draw yet
     */
    Painter(Consumer<Picture> painted, Consumer<String> missing) {
        this.painted = painted;
        this.missing = missing;
    }

    private static ExecutorService thread() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "voltaic-plots");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Has something painted soon. */
    void paint(Order order) {
        if (waiting.getAndSet(order) == null) {
            THREAD.execute(this::work);
        }
    }

    private void work() {
        Order order = waiting.getAndSet(null);
        if (order == null) {
            return;
        }
        try {
            Optional<Picture> picture = order.paint(renderer(), last);
            if (picture.isPresent()) {
                last = picture.get();
                SwingUtilities.invokeLater(() -> painted.accept(picture.get()));
            } else {
                SwingUtilities.invokeLater(() -> missing.accept(""));
            }
        } catch (RuntimeException | LinkageError e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            SwingUtilities.invokeLater(() -> missing.accept(message));
        }
    }

    /** On the painting thread alone. */
    static FigureRenderer renderer() {
        if (renderer == null) {
            renderer = new FigureRenderer();
        }
        return renderer;
    }

    /** Does something on the painting thread. */
    static void later(Runnable work) {
        THREAD.execute(work);
    }
}
