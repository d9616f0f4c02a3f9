package voltaic.itests.desktop;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long the event dispatch thread lets an event wait. Measured from when this is made. */
final class Stalls {
    private static final long PACE = 5_000_000;

    private final Thread prober = new Thread(this::probe, "stalls");
    private volatile boolean isOver;
    private volatile long longest;

    Stalls() {
        prober.setDaemon(true);
        prober.start();
    }

    private void probe() {
        while (!isOver) {
            long asked = System.nanoTime();
            try {
                EventQueue.invokeAndWait(() -> {});
            } catch (InterruptedException | InvocationTargetException e) {
                return;
            }
            longest = Math.max(longest, System.nanoTime() - asked);
            LockSupport.parkNanos(PACE);
        }
    }

    /** The longest, until now. */
    Duration longest() throws InterruptedException {
        isOver = true;
        prober.join();
        return Duration.ofNanos(longest);
    }
}
