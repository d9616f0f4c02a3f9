package voltaic.solvers.permutation;

import voltaic.model.lindblad.Stage;
import voltaic.numerics.ChebyshevPropagator;
import voltaic.numerics.CompressedRows;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;
import voltaic.numerics.SpectralRadius;
import voltaic.plugin.Run;
import voltaic.solvers.stages.StagePropagator;

/** Propagates by Chebyshev expansions, as dissipation alone keeps the spectrum near the negative real axis. */
final class Propagation implements StagePropagator<CompressedRows> {
    /** So many products go into the estimate of the spectral radius, which is from below. */
    private static final int POWER_PRODUCTS = 30;

    private static final double RADIUS_MARGIN = 1.05;

    private final Layout layout;
    private final Run run;
    private double progress;

    Propagation(Layout layout, Run run) {
        this.layout = layout;
        this.run = run;
    }

    @Override
    public CompressedRows generator(Stage stage) {
        return GeneratorMatrix.of(layout, stage, this::checkpoint);
    }

    @Override
    public PropagationStatistics propagate(
            CompressedRows generator,
            double[][] x,
            double from,
            double to,
            double[] samples,
            double tolerance,
            PropagationObserver observer) {
        progress = from / layout.problem().time().end();
        double radius = RADIUS_MARGIN
                * SpectralRadius.estimate(
                        (vector, image) -> {
                            checkpoint();
                            generator.apply(vector, image);
                        },
                        x,
                        POWER_PRODUCTS);
        progress = to / layout.problem().time().end();
        if (radius == 0) {
            for (double t : samples) {
                observer.sample(t, x);
            }
            observer.checkpoint(to);
            return PropagationStatistics.NONE;
        }
        return new ChebyshevPropagator(generator, layout, radius).propagate(x, from, to, samples, tolerance, observer);
    }

    private void checkpoint() {
        run.checkpoint(progress);
    }
}
