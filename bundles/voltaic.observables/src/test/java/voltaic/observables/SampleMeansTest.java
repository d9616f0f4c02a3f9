package voltaic.observables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.Observable.Recording;
import voltaic.plugin.State;

/** Curves that are means over a random sample. */
class SampleMeansTest {
    private static final NoParameters NONE = new NoParameters();
    private static final int SPINS = 4;
    private static final List<Double> TIMES = List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
    private static final double[] DENSITIES = {0, 0.2, 0.4, 0.5, 0.45, 0.3};
    private static final double[] RATES = {0.25, 0.2, 0.15, -9, 9, -0.2};
    private static final double[] ERRORS = {0, 0.01, 0.02, 0.03, 0.04, 0.05};
    private static final double[] RATE_ERRORS = {0, 0.1, 0.2, 0.3, 0.4, 0.5};

    /** The sample with standard errors, or one of these. */
    private record Sample(int k, double[] densities, double[] rates, boolean noisy) implements State {
        @Override
        public double time() {
            return TIMES.get(k);
        }

        @Override
        public double energyDensity(int ensemble) {
            return densities[k];
        }

        @Override
        public double energyDensityRate(int ensemble) {
            return rates[k];
        }

        @Override
        public Optional<State> standardErrors() {
            return noisy ? Optional.of(new Sample(k, ERRORS, RATE_ERRORS, false)) : Optional.empty();
        }
    }

    private static <P extends Record> Recording recording(Observable<P> observable, P parameters, boolean noisy) {
        LindbladProblem problem = new LindbladProblem(
                List.of(new Ensemble("B", SPINS, new InitialState.Ground())),
                List.of(new Stage(5, List.of(), List.of())),
                new TimeGrid.At(TIMES),
                Set.of());
        Observable.Recorder recorder = observable.record(problem, parameters);
        for (int k = 0; k < TIMES.size(); k++) {
            recorder.sample(new Sample(k, DENSITIES, RATES, noisy));
        }
        return recorder.finish();
    }

    private static double merit(Recording recording, String name) {
        return recording.figuresOfMerit().stream()
                .filter(merit -> merit.name().equals(name))
                .mapToDouble(FigureOfMerit::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standardErrorsStandBesideTheirColumns() {
        Recording density = recording(new EnergyDensity(), NONE, true);
        assertThat(density.columns())
                .extracting(Column::name)
                .containsExactly("B.energy-density", "B.energy-density.stderr");
        assertThat(density.columns().get(1).toArray()).containsExactly(ERRORS);
        assertThat(density.columns().get(1).unit()).isEqualTo("ħω₀");
        assertThat(density.columns().get(1).label()).isEqualTo("Energy density, standard error");
        assertThat(merit(density, "B.final-energy-density.stderr")).isEqualTo(0.05);
        assertThat(density.warnings()).isEmpty();
    }

    @Test
    void standardErrorsScaleAsTheirQuantities() {
        Recording energy = recording(new Energy(), NONE, true);
        assertThat(energy.columns().get(1).name()).isEqualTo("B.energy.stderr");
        assertThat(energy.columns().get(1).value(2)).isEqualTo(SPINS * 0.02);
        assertThat(merit(energy, "B.final-energy.stderr")).isEqualTo(SPINS * 0.05);
        Recording power = recording(new Power(), NONE, true);
        assertThat(power.columns().get(1).name()).isEqualTo("B.power.stderr");
        assertThat(power.columns().get(1).value(2)).isEqualTo(SPINS * 0.2);
        Recording average = recording(new AveragePower(), NONE, true);
        assertThat(average.columns().get(1).name()).isEqualTo("B.average-power.stderr");
        assertThat(average.columns().get(1).value(0)).isEqualTo(0);
        assertThat(average.columns().get(1).value(4)).isEqualTo(SPINS * 0.04 / 4);
    }

    @Test
    void withoutStandardErrorsNothingIsAdded() {
        for (Observable<NoParameters> observable :
                List.of(new EnergyDensity(), new Energy(), new Power(), new AveragePower(), new Peak())) {
            Recording recording = recording(observable, NONE, false);
            assertThat(recording.columns()).noneMatch(column -> column.name().endsWith(".stderr"));
            assertThat(recording.figuresOfMerit())
                    .noneMatch(merit -> merit.name().endsWith(".stderr"));
        }
    }

    /** The rates at 3 and 4, noise all of it, promise a cubic far above the samples. */
    @Test
    void peakOfNoisyMeansIsASampleAndSaysThatItIsTooHigh() {
        Recording peak = recording(new Peak(), NONE, true);
        assertThat(merit(peak, "B.peak-energy-density")).isEqualTo(0.5);
        assertThat(merit(peak, "B.peak-energy-density.stderr")).isEqualTo(0.03);
        assertThat(merit(peak, "B.peak-time")).isEqualTo(3);
        assertThat(peak.warnings())
                .contains(
                        "B.peak-energy-density is the largest of noisy means, so it tends to be too high; its standard"
                                + " error is 3.0e-02");
    }

    @Test
    void peakPowerOfNoisyMeansIsASample() {
        Recording power = recording(new Power(), NONE, true);
        assertThat(merit(power, "B.peak-power")).isEqualTo(SPINS * 9);
        assertThat(merit(power, "B.peak-power-time")).isEqualTo(4);
        assertThat(power.warnings())
                .contains(
                        "B.peak-power is the largest of noisy means, so it tends to be too high; its standard error is"
                                + " 1.6e+00");
        Recording average = recording(new AveragePower(), NONE, true);
        // At t = 0 the average power is a rate without error.
        assertThat(merit(average, "B.peak-average-power")).isEqualTo(SPINS * 0.25);
        assertThat(average.warnings()).noneMatch(warning -> warning.contains("noisy"));
    }

    @Test
    void crossingsAreFoundOnStraightLines() {
        Recording charging = recording(new ChargingTime(), new ChargingTime.Parameters(0.45), true);
        assertThat(merit(charging, "B.charging-time")).isCloseTo(2.5, within(1e-12));
        assertThat(charging.warnings())
                .contains("B.charging-time ends where a noisy mean first crosses a level, so it tends to be too short;"
                        + " there the energy density has a standard error of 3.0e-02");
        Recording retention = recording(new Retention(), new Retention.Parameters(0.1), true);
        assertThat(merit(retention, "B.retention")).isCloseTo(1, within(1e-12));
        assertThat(retention.warnings())
                .contains(
                        "B.retention ends where a noisy mean first crosses a level, so it tends to be too short; there"
                                + " the energy density has a standard error of 4.0e-02");
    }
}
