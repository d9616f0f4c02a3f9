package voltaic.solvers.stages;

import voltaic.numerics.LinearOperator;
import voltaic.numerics.Workers;
import voltaic.plugin.State;

/** A sample of a state that is stored as a vector; one object serves a whole run. */
public abstract class VectorState implements State {
    private final double[] derivative;
    private final double[] densities;
    private final double[] rates;
    /** Before a stage is entered nothing changes. */
    private LinearOperator generator = (vector, image, workers) -> {};

    private Workers workers = Workers.CALLER;
    private double time;
    private double[] x;
    private boolean ratesKnown;

    /** A state of this many unknowns. */
    protected VectorState(int unknowns, int ensembles) {
        derivative = new double[unknowns];
        densities = new double[ensembles];
        rates = new double[ensembles];
        x = derivative;
    }

    /** Σ_k k p_k / N of every ensemble; linear in the vector, which need not be a state. */
    protected abstract void densities(double[] vector, double[] densities);

    /** The vector of this sample. */
    protected final double[] vector() {
        return x;
    }

    /** Turns to the next stage, whose generator the workers share. */
    public final void enter(LinearOperator stage, Workers threads) {
        generator = stage;
        workers = threads;
    }

    /** Moves on to the next sample. */
    public final void moveTo(double t, double[] vector) {
        time = t;
        x = vector;
        ratesKnown = false;
        densities(x, densities);
    }

    @Override
    public final double time() {
        return time;
    }

    @Override
    public final double energyDensity(int ensemble) {
        return densities[ensemble];
    }

    @Override
    public final double energyDensityRate(int ensemble) {
        if (!ratesKnown) {
            generator.apply(x, derivative, workers);
            densities(derivative, rates);
            ratesKnown = true;
        }
        return rates[ensemble];
    }
}
