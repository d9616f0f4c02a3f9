package voltaic.observables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.Observable.Recording;
import voltaic.plugin.State;

/** A superradiant pulse, E/N = [1 ± tanh((t − t₀)/w)]/2, sampled finely and coarsely. */
class CoarseSamplesTest {
    private static final NoParameters NONE = new NoParameters();
    private static final ChargingTime.Parameters THRESHOLD = new ChargingTime.Parameters(0.9);
    private static final int SPINS = 1000;
    private static final double WIDTH = 1e-6;
    private static final double DELAY = 8e-6;
    private static final double[] COARSE = grid(2.5e-5, 11);

    @Test
    void coarseChargingTimeIsTheFirstSampleBeyondTheThresholdAndSaysSo() {
        Recording recording = record(new ChargingTime(), THRESHOLD, 1, COARSE);
        assertThat(merit(recording, "B1.charging-time")).isEqualTo(COARSE[1]);
        assertThat(recording.warnings())
                .containsExactly(
                        "B1.charging-time lies somewhere between the samples at t = 0 and t = 2.5E-5; sample more"
                                + " finely to place it");
    }

    @Test
    void thresholdThatNoCoarseSampleReachesIsNotSaidToBeOutOfReach() {
        Recording recording = record(new ChargingTime(), THRESHOLD, 1, 0, 0.9 * DELAY, 1.02 * DELAY);
        assertThat(merit(recording, "B1.charging-time")).isNaN();
        assertThat(recording.warnings())
                .containsExactly(
                        "B1.charging-time has no value as no sample reaches 0.9, but the curve between the samples at"
                                + " t = 0 and t = 7.2E-6 is not resolved and may do so; sample more finely to see");
    }

    @Test
    void coarsePowerIsTheLargestSampleAndSaysSo() {
        for (int sign : new int[] {1, -1}) {
            Recording recording = record(new Power(), NONE, sign, COARSE);
            double largest =
                    Arrays.stream(COARSE).map(t -> SPINS * rate(sign, t)).max().orElseThrow();
            assertThat(merit(recording, "B1.peak-power")).isEqualTo(largest);
            assertThat(recording.warnings())
                    .containsExactly(
                            "B1.peak-power and B1.peak-power-time may miss the maximum: the curve between the samples"
                                    + " at t = 0 and t = 2.5E-5 is not resolved; sample more finely to see it");
        }
    }

    @Test
    void everyFigureThatCoarseSamplesLeaveOpenHasOneWarning() {
        assertThat(record(new Peak(), NONE, 1, COARSE).warnings())
                .singleElement()
                .asString()
                .startsWith("B1.peak-energy-density and B1.peak-time may miss");
        assertThat(record(new AveragePower(), NONE, 1, COARSE).warnings())
                .singleElement()
                .asString()
                .startsWith("B1.peak-average-power and B1.peak-average-power-time may miss");
        Recording retention = record(new Retention(), new Retention.Parameters(0.05), -1, COARSE);
        assertThat(merit(retention, "B1.retention")).isEqualTo(COARSE[1]);
        assertThat(retention.warnings()).singleElement().asString().startsWith("B1.retention is known only");
    }

    @Test
    void averagePowerBeforeALateFirstSampleIsNotOverlooked() {
        double[] late =
                Arrays.stream(grid(0.2 * WIDTH, 60)).map(t -> t + 2 * DELAY).toArray();
        assertThat(record(new AveragePower(), NONE, 1, late).warnings()).hasSize(1);
    }

    @Test
    void peakThatIsReachedBeforeTheGapAtTheBoundNeedsNoWarning() {
        Recording full = record(new Peak(), NONE, t -> t == 0 ? 1 : 0.1, t -> -0.1, 0, 1, 2);
        assertThat(merit(full, "B1.peak-energy-density")).isEqualTo(1);
        assertThat(full.warnings()).isEmpty();
    }

    /** Steps of 0.375 widths are those of Fig. 2 with three reservoirs, N_C = 10⁷ and 401 samples. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.375})
    void fineSamplesGiveTheRefinedFiguresWithoutWarning(double step) {
        double[] times = grid(step * WIDTH, (int) (20 / step));
        // The interpolant is off by step⁴/384 times the fourth derivative, at most 2.05; at 0.9 the slope is 0.18.
        double value = Math.pow(step, 4) * 2.05 / 384;
        Recording charging = record(new ChargingTime(), THRESHOLD, 1, times);
        assertThat(merit(charging, "B1.charging-time") / WIDTH)
                .isCloseTo(DELAY / WIDTH + 0.5 * Math.log(9), within(2 * value / 0.18));
        // Its slope is off by step³/72√3 times the same; the largest is 1/2.
        double slope = Math.pow(step, 3) * 2.05 / (72 * Math.sqrt(3));
        Recording power = record(new Power(), NONE, 1, times);
        assertThat(merit(power, "B1.peak-power") * WIDTH / SPINS).isCloseTo(0.5, within(2 * slope));
        for (int sign : new int[] {1, -1}) {
            assertThat(charging.warnings()).isEmpty();
            assertThat(record(new Power(), NONE, sign, times).warnings()).isEmpty();
            assertThat(record(new AveragePower(), NONE, sign, times).warnings()).isEmpty();
            assertThat(record(new Peak(), NONE, sign, times).warnings()).isEmpty();
            assertThat(record(new Retention(), new Retention.Parameters(0.05), sign, times)
                            .warnings())
                    .isEmpty();
        }
    }

    @Test
    void curveThatStandsStillButForRoundingNeedsNoWarning() {
        Recording still = record(new Power(), NONE, t -> 0.5 + 1e-14 * t, t -> t == 1 ? 1e-12 : -1e-12, 0, 1, 2);
        assertThat(still.warnings()).isEmpty();
    }

    private static double[] grid(double step, int samples) {
        return IntStream.range(0, samples).mapToDouble(i -> i * step).toArray();
    }

    private static double rate(int sign, double t) {
        return sign * 0.5 / WIDTH / Math.pow(Math.cosh((t - DELAY) / WIDTH), 2);
    }

    private static <P extends Record> Recording record(
            Observable<P> observable, P parameters, int sign, double... times) {
        return record(
                observable,
                parameters,
                t -> 0.5 * (1 + sign * Math.tanh((t - DELAY) / WIDTH)),
                t -> rate(sign, t),
                times);
    }

    private static <P extends Record> Recording record(
            Observable<P> observable,
            P parameters,
            DoubleUnaryOperator density,
            DoubleUnaryOperator rate,
            double... times) {
        InitialState initial = density.applyAsDouble(0) > 0.5 ? new InitialState.Excited() : new InitialState.Ground();
        Observable.Recorder recorder = observable.record(
                new LindbladProblem(
                        List.of(new Ensemble("B1", SPINS, initial)),
                        List.of(new Stage(Double.POSITIVE_INFINITY, List.of(), List.of())),
                        new TimeGrid.At(Arrays.stream(times).boxed().toList()),
                        Set.of()),
                parameters);
        for (double time : times) {
            recorder.sample(new State() {
                @Override
                public double time() {
                    return time;
                }

                @Override
                public double energyDensity(int ensemble) {
                    return density.applyAsDouble(time);
                }

                @Override
                public double energyDensityRate(int ensemble) {
                    return rate.applyAsDouble(time);
                }
            });
        }
        return recorder.finish();
    }

    private static double merit(Recording recording, String name) {
        return recording.figuresOfMerit().stream()
                .filter(merit -> merit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
