package voltaic.solvers.stages;

import voltaic.numerics.LinearOperator;
import voltaic.plugin.State;

/** A sample of a state that is stored as a vector; one object serves a whole run. */
public interface VectorState extends State {
    /** Turns to the next stage. */
    void enter(LinearOperator generator);

    /** Moves on to the next sample. */
    void moveTo(double t, double[][] x);
}
