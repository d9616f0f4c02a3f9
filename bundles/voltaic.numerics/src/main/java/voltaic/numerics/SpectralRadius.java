package voltaic.numerics;

import java.util.Random;

/** The power method for the largest modulus of an eigenvalue. */
public final class SpectralRadius {
    private SpectralRadius() {}

    /**
     * An estimate from below, some per cent off; reproducible.
     *
     * @param length that of the vectors
     * @param products how many products of the operator and a vector to spend, at least 4
     */
    public static double estimate(LinearOperator operator, int length, int products, Workers workers) {
        double[] x = new double[length];
        double[] y = new double[length];
        Random random = new Random(1);
        for (int i = 0; i < length; i++) {
            x[i] = random.nextDouble() - 0.5;
        }
        double norm = VectorNorm.euclidean(x);
        double radius = 0;
        for (int k = 0; k < products && norm > 0; k++) {
            Vectors.scale(1 / norm, x, 0, length);
            operator.apply(x, y, workers);
            norm = VectorNorm.euclidean(y);
            // Early ratios of an operator that is not normal may be far too large, but not the last ones.
            radius = k <= products / 2 ? norm : Math.max(radius, norm);
            double[] swap = x;
            x = y;
            y = swap;
        }
        return radius;
    }
}
