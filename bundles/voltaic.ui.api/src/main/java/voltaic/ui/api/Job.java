package voltaic.ui.api;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Work in the background. Safe for any thread. */
@ProviderType
public interface Job {
    /** Where a job stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        /** Whether it will not go on. */
        public boolean isOver() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    /** What it does, such as {@code Run figure-2}. */
    String label();

    /** What it is at, such as the name of a variant; or, if it failed, why, in one sentence. */
    String detail();

    /** How much is done, 0 … 1; negative if that is not known. */
    double fraction();

    State state();

    /** How long it has been running; ends with it. */
    Duration elapsed();

    /** How long it will still take, if that can be told. */
    Optional<Duration> remaining();

    /** Ends it at its next checkpoint. */
    void cancel();

    /** Shows what it is about: the part that started it. Nothing if there is nothing to show. */
    Optional<Runnable> open();
}
