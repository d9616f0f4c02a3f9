package voltaic.solvers.permutation;

import voltaic.numerics.LinearOperator;
import voltaic.solvers.stages.VectorState;

/** A sample of the state; one object serves a whole run. */
final class PermutationState implements VectorState {
    private final Expectations expectations;
    private final double[][] derivative;
    private final double[] densities;
    private final double[] rates;
    private LinearOperator generator = (x, y) -> {};
    private double time;
    private double[][] x;
    private boolean ratesKnown;

    PermutationState(Layout layout) {
        expectations = new Expectations(layout);
        derivative = new double[1][layout.size()];
        densities = new double[layout.problem().size()];
        rates = new double[densities.length];
        x = derivative;
    }

    @Override
    public void enter(LinearOperator stage) {
        generator = stage;
    }

    @Override
    public void moveTo(double t, double[][] vector) {
        time = t;
        x = vector;
        ratesKnown = false;
        expectations.densities(x, densities);
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public double energyDensity(int ensemble) {
        return densities[ensemble];
    }

    @Override
    public double energyDensityRate(int ensemble) {
        if (!ratesKnown) {
            generator.apply(x, derivative);
            expectations.densities(derivative, rates);
            ratesKnown = true;
        }
        return rates[ensemble];
    }

    @Override
    public double correlation(int i, int k) {
        return expectations.correlation(x, i, k);
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        return expectations.ladderPopulations(x, ensemble);
    }
}
