package voltaic.numerics;

import org.osgi.annotation.versioning.ConsumerType;

/** A norm of vectors that are stored in rows. */
@FunctionalInterface
@ConsumerType
public interface VectorNorm {
    /** ‖x‖. */
    double of(double[][] x);
}
