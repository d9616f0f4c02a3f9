package voltaic.solvers.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.ReferenceModels.chain;
import static voltaic.solvers.ReferenceModels.charging;
import static voltaic.solvers.ReferenceModels.thermal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.ChebyshevPropagator;
import voltaic.numerics.CompressedRows;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;
import voltaic.numerics.ShiftInvertPropagator;
import voltaic.numerics.SpectralRadius;
import voltaic.numerics.Workers;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.blocks.Moments;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.SparseGenerator;
import voltaic.solvers.blocks.Storage;

/** The two methods of propagation, one against the other. */
class PropagationTest {
    /** The curve of energy densities. */
    private static final class Curve implements PropagationObserver {
        final List<double[]> densities = new ArrayList<>();
        private final Moments moments;
        private final int ensembles;

        Curve(Storage storage) {
            moments = new Moments(storage);
            ensembles = storage.layout().problem().size();
        }

        @Override
        public void sample(double t, double[] x) {
            double[] density = new double[ensembles];
            moments.densities(x, density);
            densities.add(density);
        }

        @Override
        public void checkpoint(double t) {}
    }

    /** Validation: over the whole curve the Krylov spaces keep the bound that they report, and the tolerance. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-6, 1e-8})
    void krylovSpacesKeepTheirBoundOverTheWholeCurve(double tolerance) {
        for (LindbladProblem problem : List.of(
                figure2(60, 2, 2, 1, 1, new TimeGrid.Uniform(0.4, 51)),
                figure2(80, 1, 2, 0, 1, new TimeGrid.Uniform(0.4, 51)),
                charging(new TimeGrid.Uniform(0.4, 51), thermal(0.5, 2, 0, 1), 50, 3),
                charging(new TimeGrid.Uniform(0.6, 51), chain(3), 30, 3, 2))) {
            Storage storage = new Storage(PairLayout.of(problem, Long.MAX_VALUE).orElseThrow());
            CompressedRows generator =
                    SparseGenerator.of(storage, problem.stages().get(0).collectiveJumps());
            double[] times = problem.time().times();
            double[] samples = Arrays.copyOfRange(times, 1, times.length);
            Curve krylov = new Curve(storage);
            Curve tight = new Curve(storage);
            double radius = 1.05 * SpectralRadius.estimate(generator, storage.size(), 30, Workers.CALLER);
            PropagationStatistics statistics = new ShiftInvertPropagator(
                            generator, storage.blocks(), storage, radius, 1e9)
                    .propagate(storage.initial(), 0, problem.time().end(), samples, tolerance, krylov);
            new ChebyshevPropagator(generator, storage, radius)
                    .propagate(storage.initial(), 0, problem.time().end(), samples, 1e-11, tight);
            assertThat(statistics.errorBound()).isLessThanOrEqualTo(tolerance);
            for (int s = 0; s < samples.length; s++) {
                // The bound of the other method.
                assertThat(krylov.densities.get(s))
                        .containsExactly(tight.densities.get(s), within(statistics.errorBound() + 1e-11));
            }
        }
    }

    /** (N_C/(N_C+1))², the closed form for a battery of one spin. */
    @Test
    void largeChargersTakeTheShiftInvertWayToTheirDarkStates() {
        RecordedRun run = BlockRun.curve(
                charging(at(0.001, 0.01, 60), List.of(CollectiveJump.lowering(1, on(2, 0, 1))), 1000, 1));
        assertThat(run.statistics).containsEntry("methods", "shift-invert");
        assertThat(run.last()[1]).isCloseTo(Math.pow(1000 / 1001.0, 2), within(1e-8));
    }

    /** Peak to three decimals. */
    @Test
    void pumpedChargePeaksAsKnownAtThreeHundredSpins() {
        RecordedRun run = BlockRun.curve(figure2(300, 1, 2, 1, 1, new TimeGrid.Uniform(0.15, 201)));
        assertThat(run.densities.stream().mapToDouble(e -> e[1]).max().orElseThrow())
                .isCloseTo(0.962, within(6e-4));
    }

    @Test
    void smallModelsTakeChebyshevExpansions() {
        RecordedRun run = BlockRun.curve(figure2(12, 2, 3, 2, 1, new TimeGrid.Uniform(2, 11)));
        assertThat(run.statistics).containsEntry("methods", "chebyshev");
    }

    /** Threads finish in any order, the sum is always taken in the same. */
    @Test
    void threadsDoNotChangeTheBits() {
        LindbladProblem model =
                charging(at(0.001, 0.01, 0.1), List.of(CollectiveJump.lowering(1, on(2, 0, 1))), 2000, 1);
        RecordedRun run = BlockRun.curve(model);
        assertThat(run.statistics).containsEntry("methods", "shift-invert");
        assertThat(run.last()).containsExactly(BlockRun.curve(model).last());
    }
}
