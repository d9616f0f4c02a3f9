package voltaic.numerics;

import org.osgi.annotation.versioning.ConsumerType;

/** A norm of vectors that are stored in rows. */
@FunctionalInterface
@ConsumerType
public interface VectorNorm {
    /** ‖x‖. */
    double of(double[][] x);

    /** (Σ x²)^½. */
    static double euclidean(double[][] x) {
        return Rows.euclideanNorm(x);
    }
}
