package voltaic.tck.ui;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** The event dispatch thread while a part is tested: what throws on it, and who touches components beside it. */
final class EventThread extends RepaintManager implements Thread.UncaughtExceptionHandler {
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final List<String> trespassers = new CopyOnWriteArrayList<>();
    private final Thread.@Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    /** Watches from now on. */
    void watch() {
        RepaintManager.setCurrentManager(this);
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    /** Watches no more, and fails if there was anything to see. */
    void end() {
        settle();
        RepaintManager.setCurrentManager(null);
        Thread.setDefaultUncaughtExceptionHandler(before);
        if (!trespassers.isEmpty()) {
            throw new AssertionFailedError(trespassers.get(0)
                    + "; components are for the event dispatch thread alone: wrap that in SwingUtilities.invokeLater");
        }
        if (!thrown.isEmpty()) {
            throw new AssertionFailedError(
                    "an event was answered with " + thrown.get(0)
                            + "; nothing may be thrown on the event dispatch thread",
                    thrown.get(0));
        }
    }

    /** Asks on the event dispatch thread; an exception becomes a failure that names the call. */
    static <T> T call(String what, Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        try {
            EventQueue.invokeAndWait(task);
            return task.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof AssertionFailedError failure) {
                throw failure;
            }
            throw new AssertionFailedError(
                    what + " threw " + cause + "; it must work on a desktop on which nothing has happened yet", cause);
        } catch (InterruptedException | InvocationTargetException e) {
            throw new AssertionFailedError(what + " did not come to an end: " + e, e);
        }
    }

    static void run(String what, Runnable work) {
        call(what, () -> {
            work.run();
            return true;
        });
    }

    /** Lets the events that were made so far be handled, and those that they make. */
    static void settle() {
        for (int i = 0; i < 4; i++) {
            run("an event", () -> {});
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        thrown.add(fault);
    }

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
        check(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        check(component);
    }

    private void check(JComponent component) {
        if (!EventQueue.isDispatchThread()) {
            trespassers.add(component.getClass().getSimpleName() + " was touched by the thread "
                    + Thread.currentThread().getName());
        }
    }
}
