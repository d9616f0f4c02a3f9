package voltaic.numerics;

import org.osgi.annotation.versioning.ConsumerType;

/** Watches a propagation. What it throws ends the propagation and reaches the caller unchanged. */
@ConsumerType
public interface PropagationObserver {
    /**
     * Takes the solution at a time that was asked for.
     *
     * @param x valid during the call; not to be changed
     */
    void sample(double t, double[] x);

    /**
     * Called many times during a propagation.
     *
     * @param t the time that is reached
     */
    void checkpoint(double t);

    /** How many threads the propagation may use, the calling one included. */
    default int threads() {
        return Runtime.getRuntime().availableProcessors();
    }
}
