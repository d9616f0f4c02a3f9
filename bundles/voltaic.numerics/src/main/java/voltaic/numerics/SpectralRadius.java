package voltaic.numerics;

import java.util.Random;

/** The power method for the largest modulus of an eigenvalue. */
public final class SpectralRadius {
    private SpectralRadius() {}

    /**
     * An estimate from below, some per cent off; reproducible.
     *
     * @param shape a vector of the operator's shape, whose values do not matter
     * @param products how many products of the operator and a vector to spend, at least 4
     */
    public static double estimate(LinearOperator operator, double[][] shape, int products) {
        double[][] x = Rows.like(shape);
        double[][] y = Rows.like(shape);
        Random random = new Random(1);
        for (double[] row : x) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextDouble() - 0.5;
            }
        }
        double norm = Rows.euclideanNorm(x);
        double radius = 0;
        for (int k = 0; k < products && norm > 0; k++) {
            Rows.scale(x, 1 / norm);
            operator.apply(x, y);
            norm = Rows.euclideanNorm(y);
            // Early ratios of an operator that is not normal may be far too large, but not the last ones.
            radius = k <= products / 2 ? norm : Math.max(radius, norm);
            double[][] swap = x;
            x = y;
            y = swap;
        }
        return radius;
    }
}
