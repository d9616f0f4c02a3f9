package voltaic.numerics;

import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;

/**
 * Rejects a step that leaves the range of numbers. Commons Math accepts it, as its error estimate is then not a number and so
 * not too large; that happens when the first step is far too long.
 */
final class CautiousDormandPrince extends DormandPrince853Integrator {
    CautiousDormandPrince(double minStep, double maxStep, double absoluteTolerance, double relativeTolerance) {
        super(minStep, maxStep, absoluteTolerance, relativeTolerance);
    }

    @Override
    protected double estimateError(double[][] yDotK, double[] y0, double[] y1, double h) {
        double error = super.estimateError(yDotK, y0, y1, h);
        return Double.isFinite(error) ? error : Double.MAX_VALUE;
    }
}
