package voltaic.itests.desktop;

import java.awt.Component;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/** The event dispatch thread: asks on it, and notes whoever touches components beside it. */
final class Edt extends RepaintManager {
    private static final List<Throwable> VIOLATIONS = new CopyOnWriteArrayList<>();

    private Edt() {}

    /** Notes, from now on, every access to a shown component from another thread. */
    static void guard() {
        RepaintManager.setCurrentManager(new Edt());
    }

    /** What was noted since it was last asked. */
    static List<Throwable> violations() {
        List<Throwable> noted = List.copyOf(VIOLATIONS);
        VIOLATIONS.clear();
        return noted;
    }

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
        check(component);
        super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        check(component);
        super.addDirtyRegion(component, x, y, width, height);
    }

    private static void check(Component component) {
        if (!EventQueue.isDispatchThread() && component.isShowing()) {
            VIOLATIONS.add(new IllegalStateException(component + " was touched by the thread "
                    + Thread.currentThread().getName()));
        }
    }

    /** Asks on the event dispatch thread. */
    static <T> T ask(Callable<T> question) {
        if (EventQueue.isDispatchThread()) {
            throw new IllegalStateException("waiting on the event dispatch thread would never end");
        }
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> {
                try {
                    answer.set(question.call());
                } catch (Exception e) {
                    failure.set(e);
                }
            });
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return answer.get();
    }
}
