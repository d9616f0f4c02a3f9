package voltaic.solvers.stages;

import voltaic.model.lindblad.Stage;
import voltaic.numerics.LinearOperator;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;

/** Makes the generators of stages, and propagates with them. */
public interface StagePropagator<G extends LinearOperator> {
    /** The generator of a stage. */
    G generator(Stage stage);

    /**
     * Propagates through a stage or its beginning.
     *
     * @param x the vector at {@code from}; receives that at {@code to}
     * @param samples the times to sample, ascending, each after {@code from} and at most {@code to}
     * @param tolerance the norm of the error that may be added
     */
    PropagationStatistics propagate(
            G generator,
            double[][] x,
            double from,
            double to,
            double[] samples,
            double tolerance,
            PropagationObserver observer);
}
