package voltaic.ui.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Work in the background, which the view Progress shows. */
@ProviderType
public interface Jobs {
    /** The work itself. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it, on a thread of its own.
         *
         * @throws java.util.concurrent.CancellationException when it was cancelled
         * @throws Exception if it failed; the message is what the user reads
         */
        void run(Monitor monitor) throws Exception;
    }

    /** What work tells, and is told. Safe for any thread. */
    @ProviderType
    interface Monitor {
        /**
         * Tells how far it is.
         *
         * @param fraction of the whole, 0 … 1; negative if that is not known
         * @param detail what it is at
         * @return whether to go on; false if it was cancelled
         */
        boolean report(double fraction, String detail);
    }

    /**
     * Starts work. May be called from any thread.
     *
     * @param label what it does
     * @param open shows what it is about; nothing if there is nothing to show
     */
    Job start(String label, Optional<Runnable> open, Work work);

    /** Jobs that wait or run, and the last that are over; the latest first. */
    List<Job> list();

    /** Calls {@code changed} at most 10 times a second while jobs move, start or end. */
    Subscription onChange(Runnable changed);
}
