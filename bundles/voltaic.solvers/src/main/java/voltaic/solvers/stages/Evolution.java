package voltaic.solvers.stages;

import voltaic.model.lindblad.Stage;
import voltaic.numerics.LinearOperator;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;

/**
 * How a state is stored as a vector and propagated under generators.
 *
 * @param <A> the generators
 */
public interface Evolution<A extends LinearOperator> {
    /** The initial product state. */
    double[] initial();

    /**
     * The generator of a stage.
     *
     * @param pulse called often meanwhile; what it throws ends the work
     */
    A generator(Stage stage, Runnable pulse);

    /**
     * Propagates through a stage or its beginning.
     *
     * @param x the vector at {@code from}; receives that at {@code to}
     * @param samples the times to sample, ascending, each after {@code from} and at most {@code to}
     * @param tolerance the norm of the error that may be added, a bound of that of the energy densities
     */
    PropagationStatistics propagate(
            A generator,
            double[] x,
            double from,
            double to,
            double[] samples,
            double tolerance,
            PropagationObserver observer);

    /** The methods that were used, for the provenance. */
    String methods();
}
