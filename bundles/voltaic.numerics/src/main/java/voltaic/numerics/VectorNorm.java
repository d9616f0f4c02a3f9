package voltaic.numerics;

import org.osgi.annotation.versioning.ConsumerType;

/** A norm of vectors. */
@FunctionalInterface
@ConsumerType
public interface VectorNorm {
    /** ‖x‖. */
    double of(double[] x);

    /** (Σ x²)^½. */
    static double euclidean(double[] x) {
        return Math.sqrt(Vectors.dot(x, x, 0, x.length));
    }
}
