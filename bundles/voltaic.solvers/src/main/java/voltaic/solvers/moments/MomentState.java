package voltaic.solvers.moments;

import voltaic.numerics.Equations;
import voltaic.plugin.State;

/**
 * A sample of moments whose first unknowns are u_i = e_i − e_i(0), the changes of the energy densities; one object serves a
 * whole run.
 */
public abstract class MomentState implements State {
    private final double[] starts;
    private final double[] derivatives;
    private Equations equations;
    private double[] unknowns;
    private double time;
    private boolean derivativesKnown;

    /**
     * @param starts e_i(0)
     * @param equations those of the first stage
     * @param initial the unknowns at t = 0
     */
    protected MomentState(double[] starts, Equations equations, double[] initial) {
        this.starts = starts.clone();
        this.equations = equations;
        unknowns = initial;
        derivatives = new double[initial.length];
    }

    /** The unknown at this position. */
    protected final double unknown(int position) {
        return unknowns[position];
    }

    /** Turns to the next stage. */
    void enter(Equations stage) {
        equations = stage;
    }

    /** Moves on to the next sample. */
    void moveTo(double t, double[] y) {
        time = t;
        unknowns = y;
        derivativesKnown = false;
    }

    @Override
    public final double time() {
        return time;
    }

    @Override
    public final double energyDensity(int ensemble) {
        return starts[ensemble] + unknowns[ensemble];
    }

    @Override
    public final double energyDensityRate(int ensemble) {
        if (!derivativesKnown) {
            equations.derivatives(time, unknowns, derivatives);
            derivativesKnown = true;
        }
        return derivatives[ensemble];
    }

    @Override
    public abstract double correlation(int i, int k);
}
