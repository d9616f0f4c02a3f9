package voltaic.ui.views;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** The event dispatch thread for tests: work is done there, and Swing used elsewhere fails the test. */
public final class Edt {
    private static final AtomicReference<Throwable> VIOLATION = new AtomicReference<>();

    private Edt() {}

    /** From now on, repaints that are asked for on other threads are noted. */
    public static void watch() {
        VIOLATION.set(null);
        RepaintManager.setCurrentManager(new RepaintManager() {
            @Override
            public synchronized void addInvalidComponent(JComponent component) {
                check();
                super.addInvalidComponent(component);
            }

            @Override
            public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
                check();
                super.addDirtyRegion(component, x, y, width, height);
            }

            private void check() {
                if (!SwingUtilities.isEventDispatchThread()) {
                    VIOLATION.compareAndSet(
                            null, new IllegalStateException("Swing was used on " + Thread.currentThread()));
                }
            }
        });
    }

    /** Fails if Swing was used on another thread since {@link #watch()}. */
    public static void assertNoViolation() {
        if (VIOLATION.get() != null) {
            fail("Swing was used beside the event dispatch thread", VIOLATION.get());
        }
    }

    public static <T> T get(Callable<T> work) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        SwingUtilities.invokeAndWait(() -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    public static void run(Runnable work) throws Exception {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something holds, as seen on the event dispatch thread; fails after 20 s. */
    public static void await(String what, BooleanSupplier holds) throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!get(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                fail("after 20 s it does not hold that " + what);
            }
            Thread.sleep(5);
        }
    }
}
