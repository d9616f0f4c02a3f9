package voltaic.numerics;

import org.osgi.annotation.versioning.ConsumerType;

/** Watches an integration. What it throws ends the integration and reaches the caller unchanged. */
@ConsumerType
public interface IntegrationObserver {
    /**
     * Takes the solution at a time that was asked for.
     *
     * @param y valid during the call; not to be changed
     */
    void sample(double t, double[] y);

    /** Called before the first step and after each accepted one, which has reached t. */
    void checkpoint(double t);
}
