package voltaic.numerics;

import java.util.Locale;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;

/**
 * The explicit Runge-Kutta method of Dormand and Prince of order 8 with error estimates of orders 5 and 3 (DOP853;
 * Hairer, Nørsett and Wanner, Solving Ordinary Differential Equations I, section II.10) in the implementation of Apache
 * Commons Math, sampled at exactly the asked times by its dense output of order 7.
 *
 * <p>A step is accepted if the root mean square over the unknowns of error / (absolute + relative · |y|) is at most 1:
 * the tolerances bound the error made in each step, not the error at the end.
 *
 * <p>Immutable; one instance may serve several threads.
 */
public final class AdaptiveIntegrator {
    /** Commons Math refuses shorter intervals than this, relative to the times at their ends. */
    private static final double SHORTEST_INTERVAL = 1e-12;

    /** The shortest step as a fraction of the interval, for intervals that start at 0; ulps of the start bound the others. */
    private static final double SHORTEST_STEP = 1e-20;

    private final double relativeTolerance;
    private final double absoluteTolerance;
    private final int maxEvaluations;

    /**
     * @param relativeTolerance positive
     * @param absoluteTolerance positive
     * @param maxEvaluations after how many evaluations of the right-hand side, in one integration, to give up
     */
    public AdaptiveIntegrator(double relativeTolerance, double absoluteTolerance, int maxEvaluations) {
        if (!(relativeTolerance > 0) || !(absoluteTolerance > 0)) {
            throw new IllegalArgumentException("tolerances are " + relativeTolerance + " (relative) and "
                    + absoluteTolerance + " (absolute); both are positive");
        }
        if (maxEvaluations < 1) {
            throw new IllegalArgumentException("maxEvaluations is " + maxEvaluations + "; it is at least 1");
        }
        this.relativeTolerance = relativeTolerance;
        this.absoluteTolerance = absoluteTolerance;
        this.maxEvaluations = maxEvaluations;
    }

    /**
     * Integrates from one time to a later one.
     *
     * @param y the unknowns at {@code from}; receives those at {@code to}
     * @param samples the times to sample, ascending, each between {@code from} and {@code to} inclusive
     * @throws IntegrationException if the tolerances cannot be met, because they are too tight or the solution is no
     *     longer finite, or the evaluations do not suffice
     */
    public IntegrationStatistics integrate(
            Equations equations, double[] y, double from, double to, double[] samples, IntegrationObserver observer) {
        check(equations, y, from, to, samples);
        SampledSteps steps = new SampledSteps(samples, observer);
        CautiousDormandPrince method = new CautiousDormandPrince(
                Math.max(4 * Math.ulp(from), SHORTEST_STEP * (to - from)),
                to - from,
                absoluteTolerance,
                relativeTolerance);
        method.setMaxEvaluations(maxEvaluations);
        method.addStepHandler(steps);
        try {
            method.integrate(new Adapter(equations), from, y, to, y);
        } catch (MaxCountExceededException e) {
            throw new IntegrationException(
                    stopped(steps, to) + String.format(Locale.ROOT, "%,d evaluations did not suffice", maxEvaluations),
                    e);
        } catch (NumberIsTooSmallException e) {
            throw new IntegrationException(stopped(steps, to) + "no step is short enough to meet the tolerances", e);
        }
        return new IntegrationStatistics(steps.count(), method.getEvaluations());
    }

    private static String stopped(SampledSteps steps, double to) {
        return "the integration stopped at t = " + steps.time() + " of " + to + ": ";
    }

    private static void check(Equations equations, double[] y, double from, double to, double[] samples) {
        if (y.length != equations.dimension()) {
            throw new IllegalArgumentException(
                    y.length + " initial values for " + equations.dimension() + " equations");
        }
        if (!(to > from) || to - from <= SHORTEST_INTERVAL * Math.max(Math.abs(from), Math.abs(to))) {
            throw new IntegrationException(
                    "the interval from t = " + from + " to " + to + " is empty or too short to resolve");
        }
        for (int i = 0; i < samples.length; i++) {
            if (!(samples[i] >= (i == 0 ? from : samples[i - 1])) || samples[i] > to) {
                throw new IllegalArgumentException(
                        "the sample at t = " + samples[i] + " is out of order or out of " + from + " … " + to);
            }
        }
    }

    private record Adapter(Equations equations) implements FirstOrderDifferentialEquations {
        @Override
        public int getDimension() {
            return equations.dimension();
        }

        @Override
        public void computeDerivatives(double t, double[] y, double[] yDot) {
            equations.derivatives(t, y, yDot);
        }
    }
}
