package voltaic.numerics;

import org.osgi.annotation.versioning.ConsumerType;

/** A linear map on vectors that are stored in rows, in one row or in many. */
@ConsumerType
public interface LinearOperator {
    /**
     * Applies it.
     *
     * @param x the vector; not to be changed
     * @param y receives the image; holds anything before
     */
    void apply(double[][] x, double[][] y);
}
