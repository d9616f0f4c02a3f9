package voltaic.numerics;

import org.osgi.annotation.versioning.ConsumerType;

/** A system of ordinary differential equations, dy/dt = f(t, y), smooth over the interval of one integration. */
@ConsumerType
public interface Equations {
    /** The number of unknowns. */
    int dimension();

    /**
     * The right-hand side.
     *
     * @param t the time
     * @param y the unknowns; not to be changed
     * @param dydt receives the derivatives; holds anything before
     */
    void derivatives(double t, double[] y, double[] dydt);
}
