package voltaic.studies.outcome;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * y = c·x^α by least squares of ln y over ln x, with the confidence interval of α from Student's t distribution with n − 2 degrees of
 * freedom. It takes the deviations from the law as independent and of equal relative size; where they are systematic, as the residuals
 * show, the interval says nothing about the asymptotic exponent.
 *
 * @param exponent α
 * @param halfWidth of the confidence interval, ± this; NaN for two points
 * @param factor c
 * @param greatestResidual max |y/(c·x^α) − 1|
 * @param points how many were fitted
 */
record PowerFit(double exponent, double halfWidth, double factor, double greatestResidual, int points) {

    /** One pair; those that are not positive are left out. */
    record Pair(double x, double y) {
        boolean isUsable() {
            return x > 0 && y > 0 && Double.isFinite(x) && Double.isFinite(y);
        }
    }

    /** The fit; nothing for fewer than two different values of x. */
    static Optional<PowerFit> of(List<Pair> all, double confidence) {
        List<Pair> pairs = all.stream().filter(Pair::isUsable).toList();
        if (pairs.stream().mapToDouble(Pair::x).distinct().count() < 2) {
            return Optional.empty();
        }
        SimpleRegression regression = new SimpleRegression();
        pairs.forEach(pair -> regression.addData(StrictMath.log(pair.x()), StrictMath.log(pair.y())));
        double exponent = regression.getSlope();
        double factor = StrictMath.exp(regression.getIntercept());
        double greatest = 0;
        for (Pair pair : pairs) {
            greatest = Math.max(greatest, Math.abs(residual(pair, factor, exponent)));
        }
        double halfWidth = pairs.size() < 3
                ? Double.NaN
                : regression.getSlopeStdErr()
                        * new TDistribution(null, pairs.size() - 2)
                                .inverseCumulativeProbability(0.5 + 0.5 * confidence);
        return Optional.of(new PowerFit(exponent, halfWidth, factor, greatest, pairs.size()));
    }

    /** y/(c·x^α) − 1. */
    double residual(Pair pair) {
        return residual(pair, factor, exponent);
    }

    private static double residual(Pair pair, double factor, double exponent) {
        return pair.y() / (factor * StrictMath.pow(pair.x(), exponent)) - 1;
    }

    /** c·x^α. */
    double at(double x) {
        return factor * StrictMath.pow(x, exponent);
    }
}
