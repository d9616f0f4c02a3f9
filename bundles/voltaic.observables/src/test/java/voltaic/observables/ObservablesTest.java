package voltaic.observables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
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

class ObservablesTest {
    private static final NoParameters NONE = new NoParameters();
    private static final int SPINS = 8;

    /** E = sin²(t), which starts empty and peaks at π/2. */
    private static final Curve SWING = new Curve(0, t -> Math.pow(Math.sin(t), 2), t -> Math.sin(2 * t), List.of());

    private static final Curve ASYMPTOTIC = new Curve(0, t -> 0.75, t -> 0, List.of());

    /** An error of h⁴/384 times the fourth derivative, 8, at h = 0.1. */
    private static final double HERMITE = 3e-6;

    @Test
    void energiesAreRecordedPerSpinAndInTotal() {
        Column density = column(new EnergyDensity(), NONE, SWING, 0, 0.5, 2);
        assertThat(density.name()).isEqualTo("B.energy-density");
        assertThat(density.toArray())
                .containsExactly(0, SWING.density.applyAsDouble(0.5), SWING.density.applyAsDouble(2));
        Column energy = column(new Energy(), NONE, SWING, 0, 0.5, 2);
        assertThat(energy.name()).isEqualTo("B.energy");
        assertThat(energy.last()).isEqualTo(SPINS * density.last());
        assertThat(merit(new EnergyDensity(), NONE, SWING, "B.final-energy-density", 0, 2))
                .isEqualTo(density.last());
        assertThat(merit(new Energy(), NONE, SWING, "B.final-energy", 0, 2)).isEqualTo(energy.last());
    }

    @Test
    void everyEnsembleHasItsColumn() {
        LindbladProblem problem = new LindbladProblem(
                List.of(
                        new Ensemble("C", 3, new InitialState.Excited()),
                        new Ensemble("B", 2, new InitialState.Ground())),
                List.of(new Stage(1, List.of(), List.of())),
                new TimeGrid.At(List.of(1.0)),
                Set.of());
        Observable.Recorder recorder = new Energy().record(problem, NONE);
        recorder.sample(new State() {
            @Override
            public double time() {
                return 1;
            }

            @Override
            public double energyDensity(int ensemble) {
                return ensemble == 0 ? 1 : 0.5;
            }
        });
        List<Column> columns = recorder.finish().columns();
        assertThat(columns).extracting(Column::name).containsExactly("C.energy", "B.energy");
        assertThat(columns).extracting(Column::last).containsExactly(3.0, 1.0);
    }

    @Test
    void whatIsToldEarlyIsTheBeginningOfTheWhole() {
        double[] times = grid(0, 0.1, 31);
        for (Observable<NoParameters> observable :
                List.of(new EnergyDensity(), new Energy(), new Power(), new AveragePower())) {
            Observable.Recorder recorder = observable.record(SWING.problem(times), NONE);
            List<Column> early = List.of();
            for (int i = 0; i < times.length; i++) {
                recorder.sample(SWING.at(times[i]));
                early = i == 9 ? recorder.columns() : early;
            }
            List<Column> whole = recorder.finish().columns();
            assertThat(early).hasSameSizeAs(whole).isNotEmpty();
            for (int i = 0; i < early.size(); i++) {
                assertThat(early.get(i).name()).isEqualTo(whole.get(i).name());
                assertThat(early.get(i).toArray())
                        .isEqualTo(Arrays.copyOf(whole.get(i).toArray(), 10));
            }
        }
        assertThat(new Peak().record(SWING.problem(times), NONE).columns()).isEmpty();
    }

    @Test
    void powerIsTheRateOfTheTotalEnergyWithItsMaximumBetweenSamples() {
        double[] times = grid(0, 0.1, 31);
        assertThat(column(new Power(), NONE, SWING, 0.5).last()).isEqualTo(SPINS * Math.sin(1));
        // The slope of the interpolant is off by h³/72√3 times the fourth derivative: 6e-5, times eight spins.
        assertThat(merit(new Power(), NONE, SWING, "B.peak-power", times)).isCloseTo(SPINS, within(5e-4));
        assertThat(merit(new Power(), NONE, SWING, "B.peak-power-time", times)).isCloseTo(Math.PI / 4, within(1e-2));
    }

    @Test
    void averagePowerIsEnergyOverTimeAndAtTheStartItsLimit() {
        Curve ramp = new Curve(0, t -> 0.25 * t, t -> 0.25, List.of());
        assertThat(column(new AveragePower(), NONE, ramp, 0, 1, 3).toArray()).containsExactly(2, 2, 2);
        Curve emptying = new Curve(SPINS, t -> Math.exp(-t), t -> -Math.exp(-t), List.of());
        assertThat(column(new AveragePower(), NONE, emptying, 0, 2).toArray())
                .containsExactly(-SPINS, SPINS * (Math.exp(-2) - 1) / 2);
    }

    @Test
    void peakAveragePowerIsFoundBetweenSamples() {
        // sin²(t)/t is largest where tan t = 2t.
        double time = 1.165561185207211;
        double[] times = grid(0, 0.1, 31);
        assertThat(merit(new AveragePower(), NONE, SWING, "B.peak-average-power-time", times))
                .isCloseTo(time, within(1e-3));
        assertThat(merit(new AveragePower(), NONE, SWING, "B.peak-average-power", times))
                .isCloseTo(SPINS * Math.pow(Math.sin(time), 2) / time, within(SPINS * HERMITE));
    }

    @Test
    void chargingTimeIsTheFirstCrossingFromBelow() {
        double[] times = grid(0, 0.1, 61);
        assertThat(chargingTime(SWING, 0.5, times)).isCloseTo(Math.PI / 4, within(HERMITE));
        // Reached only between the samples on both sides of the peak.
        assertThat(chargingTime(SWING, 0.9999, grid(0, 0.15, 12))).isBetween(1.5, Math.PI / 2);
        assertThat(chargingTime(new Curve(0, t -> 0.3 * t, t -> 0.3, List.of()), 0.9, 0, 1, 2))
                .isNaN();
    }

    @Test
    void ensembleThatStartsChargedHasNoChargingTime() {
        Curve charger = new Curve(SPINS, t -> Math.pow(Math.cos(t), 2), t -> -Math.sin(2 * t), List.of());
        assertThat(chargingTime(charger, 0.9, grid(0, 0.1, 61))).isNaN();
    }

    @Test
    void chargingBeforeTheFirstSampleIsFoundFromTheInitialState() {
        Curve ramp = new Curve(0, t -> 0.25 * t, t -> 0.25, List.of());
        assertThat(chargingTime(ramp, 0.1, 0.8, 1.6, 2.4, 3.2)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void peakIsFoundBetweenSamples() {
        double[] times = grid(0, 0.1, 31);
        assertThat(merit(new Peak(), NONE, SWING, "B.peak-energy-density", times))
                .isCloseTo(1, within(HERMITE));
        assertThat(merit(new Peak(), NONE, SWING, "B.peak-time", times)).isCloseTo(Math.PI / 2, within(1e-4));
    }

    @Test
    void peakStaysPhysical() {
        // From 0, by a quarter each, to 0.99 on both sides of a peak where the slopes would have the cubic reach
        // 1.0275.
        Curve arch = new Curve(0, t -> t > 3 ? 0.99 : 0.33 * t, t -> t > 3.5 ? -0.15 : t < 3 ? 0.33 : 0.15, List.of());
        double[] times = {0, 0.5, 1, 1.5, 2, 2.5, 3, 4};
        assertThat(merit(new Peak(), NONE, arch, "B.peak-energy-density", times))
                .isEqualTo(1);
    }

    @Test
    void switchOffMakesNoPeakBeyondIt() {
        Curve cut = new Curve(0, t -> Math.min(t, 0.5), t -> t <= 0.5 ? 1 : 0, List.of(0.5));
        for (double[] times : List.of(grid(0, 0.25, 5), grid(0, 0.2, 6))) {
            assertThat(merit(new Peak(), NONE, cut, "B.peak-energy-density", times))
                    .isEqualTo(0.5);
            assertThat(merit(new Retention(), new Retention.Parameters(0.05), cut, "B.retention", times))
                    .isPositive();
        }
        assertThat(merit(new Peak(), NONE, cut, "B.peak-time", grid(0, 0.25, 5)))
                .isEqualTo(0.5);
    }

    @Test
    void retentionLastsUntilTheToleranceIsLost() {
        // sin² falls to 0.95 at π − arcsin √0.95, seen from the peak at π/2.
        FigureOfMerit retention = retention(0.05, SWING, grid(0, 0.1, 31));
        assertThat(retention.value()).isCloseTo(Math.PI / 2 - Math.asin(Math.sqrt(0.95)), within(1e-4));
        assertThat(retention.label()).isEqualTo("Retention within 0.05 of the peak");
    }

    @Test
    void retentionToTheEndOfTheRunIsALowerBoundAndSaysSo() {
        FigureOfMerit retention = retention(0.05, SWING, grid(0, 0.1, 17));
        assertThat(retention.value()).isCloseTo(1.6 - Math.PI / 2, within(1e-4));
        assertThat(retention.label()).endsWith("at least: it held to the end of the run");
    }

    @Test
    void whatNeverHeldEnergyRetainsNothing() {
        assertThat(retention(0.05, new Curve(0, t -> 0, t -> 0, List.of()), 0, 1, 2)
                        .value())
                .isNaN();
    }

    @Test
    void stateAtInfinityHasValuesButNoTimes() {
        double[] infinity = {Double.POSITIVE_INFINITY};
        assertThat(column(new EnergyDensity(), NONE, ASYMPTOTIC, infinity).last())
                .isEqualTo(0.75);
        assertThat(column(new Power(), NONE, ASYMPTOTIC, infinity).last()).isZero();
        assertThat(column(new AveragePower(), NONE, ASYMPTOTIC, infinity).last())
                .isZero();
        assertThat(merit(new Peak(), NONE, ASYMPTOTIC, "B.peak-energy-density", infinity))
                .isEqualTo(0.75);
        assertThat(merit(new Peak(), NONE, ASYMPTOTIC, "B.peak-time", infinity)).isNaN();
        assertThat(merit(new Power(), NONE, ASYMPTOTIC, "B.peak-power", infinity))
                .isNaN();
        assertThat(merit(new AveragePower(), NONE, ASYMPTOTIC, "B.peak-average-power", infinity))
                .isNaN();
        assertThat(chargingTime(ASYMPTOTIC, 0.5, infinity)).isNaN();
        assertThat(retention(0.05, ASYMPTOTIC, infinity).value()).isNaN();
    }

    private static double[] grid(double start, double step, int samples) {
        double[] times = new double[samples];
        for (int i = 0; i < samples; i++) {
            times[i] = start + i * step;
        }
        return times;
    }

    private static double chargingTime(Curve curve, double threshold, double... times) {
        return merit(new ChargingTime(), new ChargingTime.Parameters(threshold), curve, "B.charging-time", times);
    }

    private static FigureOfMerit retention(double tolerance, Curve curve, double... times) {
        return record(new Retention(), new Retention.Parameters(tolerance), curve, times)
                .figuresOfMerit()
                .get(0);
    }

    private static <P extends Record> double merit(
            Observable<P> observable, P parameters, Curve curve, String name, double... times) {
        return record(observable, parameters, curve, times).figuresOfMerit().stream()
                .filter(merit -> merit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static <P extends Record> Column column(
            Observable<P> observable, P parameters, Curve curve, double... times) {
        return record(observable, parameters, curve, times).columns().get(0);
    }

    private static <P extends Record> Recording record(
            Observable<P> observable, P parameters, Curve curve, double... times) {
        Observable.Recorder recorder = observable.record(curve.problem(times), parameters);
        for (double time : times) {
            recorder.sample(curve.at(time));
        }
        return recorder.finish();
    }

    /** An ensemble B whose energy density is a known function. */
    private record Curve(
            int excitations, DoubleUnaryOperator density, DoubleUnaryOperator rate, List<Double> switches) {
        LindbladProblem problem(double... times) {
            List<Double> at = new ArrayList<>();
            for (double time : times) {
                at.add(time);
            }
            List<Stage> stages = new ArrayList<>();
            switches.forEach(time -> stages.add(new Stage(time, List.of(), List.of())));
            stages.add(new Stage(Double.POSITIVE_INFINITY, List.of(), List.of()));
            return new LindbladProblem(
                    List.of(new Ensemble("B", SPINS, new InitialState.Excitations(excitations))),
                    stages,
                    new TimeGrid.At(at),
                    Set.of());
        }

        State at(double time) {
            return new State() {
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
            };
        }
    }
}
