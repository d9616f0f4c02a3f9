package voltaic.plugin;

import org.osgi.annotation.versioning.ProviderType;

/** A solver's line to the run that it works for. */
@ProviderType
public interface Run {
    /**
     * Reports progress and honours cancellation: to be called at least every tenth of a second.
     *
     * @param fraction of the work that is done, 0 … 1
     * @throws java.util.concurrent.CancellationException if the user has cancelled; let it pass
     */
    void checkpoint(double fraction);

    /** Records a state; it is read during the call and not kept. */
    void sample(State state);

    /**
     * Records a number for the provenance, such as {@code steps}.
     *
     * @param value a number, a string or a boolean
     */
    void statistic(String name, Object value);

    /**
     * How many threads the solver may use, the calling one included; at least 1. They are fewer than there are processors where
     * several runs share them. The result does not depend on it.
     */
    default int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Tells the user something about the answer. */
    void warn(String message);
}
