package voltaic.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns the end of the process from outside (Ctrl-C, a batch system's time limit) into an interrupt of the thread that
 * works, and waits a little until that has tidied up. The exit code is the JVM's: 130 after Ctrl-C.
 */
final class Interruption {
    private static final int PATIENCE_SECONDS = 10;

    private final Thread worker;
    private final CountDownLatch done = new CountDownLatch(1);

    private Interruption(Thread worker) {
        this.worker = worker;
    }

    static Interruption of(Thread worker) {
        Interruption interruption = new Interruption(worker);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "voltaic-interruption"));
        return interruption;
    }

    private void interrupt() {
        if (done.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done; nothing is left to interrupt. */
    void over() {
        done.countDown();
    }
}
