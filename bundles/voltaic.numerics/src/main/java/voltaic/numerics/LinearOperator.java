package voltaic.numerics;

import org.osgi.annotation.versioning.ConsumerType;

/** A linear map on vectors. */
@FunctionalInterface
@ConsumerType
public interface LinearOperator {
    /**
     * Applies it.
     *
     * @param x the vector; not to be changed
     * @param y receives the image; holds anything before
     * @param workers may share the work; the image does not depend on them
     */
    void apply(double[] x, double[] y, Workers workers);
}
