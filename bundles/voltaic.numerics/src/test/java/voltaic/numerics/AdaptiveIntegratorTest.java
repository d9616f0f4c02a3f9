package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptiveIntegratorTest {
    private static final Equations CIRCLE = equations(2, (t, y, dydt) -> {
        dydt[0] = -y[1];
        dydt[1] = y[0];
    });
    private static final AdaptiveIntegrator PRECISE = new AdaptiveIntegrator(1e-12, 1e-12, 1_000_000);

    @Test
    void samplesFollowTheSolutionAtExactlyTheAskedTimes() {
        double[] times = {0, 1e-9, 0.1, 1, 3.3333, 9.999999, 10};
        Recorder recorder = new Recorder();
        PRECISE.integrate(CIRCLE, new double[] {1, 0}, 0, 10, times, recorder);

        assertThat(recorder.times).containsExactly(0.0, 1e-9, 0.1, 1.0, 3.3333, 9.999999, 10.0);
        for (int i = 0; i < times.length; i++) {
            // Some ten steps of tolerance 1e-12 each.
            assertThat(recorder.values.get(i)[0]).isCloseTo(Math.cos(times[i]), within(1e-10));
            assertThat(recorder.values.get(i)[1]).isCloseTo(Math.sin(times[i]), within(1e-10));
        }
    }

    @Test
    void unknownsEndAtTheEnd() {
        double[] y = {1, 0};
        PRECISE.integrate(CIRCLE, y, 0, Math.PI, new double[0], new Recorder());
        assertThat(y[0]).isCloseTo(-1, within(1e-11));
    }

    @Test
    void stepsDoNotDependOnTheSamples() {
        double[] few = {1, 0};
        double[] many = {1, 0};
        double[] grid = new double[1001];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = i * 0.01;
        }
        IntegrationStatistics a = PRECISE.integrate(CIRCLE, few, 0, 10, new double[] {10}, new Recorder());
        IntegrationStatistics b = PRECISE.integrate(CIRCLE, many, 0, 10, grid, new Recorder());
        assertThat(many).containsExactly(few);
        assertThat(b.steps()).isEqualTo(a.steps());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-6, 1e-8, 1e-10, 1e-12})
    void errorFollowsTheTolerance(double tolerance) {
        double[] y = {1, 0};
        new AdaptiveIntegrator(tolerance, tolerance, 1_000_000)
                .integrate(CIRCLE, y, 0, 10, new double[0], new Recorder());
        // The error adds up over at most twenty steps.
        assertThat(Math.hypot(y[0] - Math.cos(10), y[1] - Math.sin(10))).isLessThan(20 * tolerance);
    }

    @Test
    void statisticsCountWhatTheEquationsSaw() {
        int[] calls = {0};
        Equations counted = equations(1, (t, y, dydt) -> {
            calls[0]++;
            dydt[0] = -y[0];
        });
        Recorder recorder = new Recorder();
        IntegrationStatistics statistics =
                PRECISE.integrate(counted, new double[] {1}, 0, 1, new double[] {0.5}, recorder);
        assertThat(statistics.evaluations()).isEqualTo(calls[0]);
        // One checkpoint before the first step and one after each.
        assertThat(statistics.steps()).isEqualTo(recorder.checkpoints.size() - 1);
        assertThat(statistics.plus(statistics).evaluations()).isEqualTo(2L * calls[0]);
    }

    @Test
    void checkpointsRiseFromStartToEnd() {
        Recorder recorder = new Recorder();
        PRECISE.integrate(CIRCLE, new double[] {1, 0}, 2, 5, new double[0], recorder);
        assertThat(recorder.checkpoints).isSorted().startsWith(2.0).endsWith(5.0);
    }

    @Test
    void checkpointThatThrowsCancelsAtOnce() {
        Recorder recorder = new Recorder() {
            @Override
            public void checkpoint(double t) {
                super.checkpoint(t);
                if (t > 3) {
                    throw new CancellationException();
                }
            }
        };
        assertThatThrownBy(
                        () -> PRECISE.integrate(CIRCLE, new double[] {1, 0}, 0, 1e6, new double[] {1, 1e6}, recorder))
                .isInstanceOf(CancellationException.class);
        assertThat(recorder.times).containsExactly(1.0);
        assertThat(recorder.checkpoints.stream().filter(t -> t > 3)).hasSize(1);
    }

    @Test
    void singularityIsReportedWithItsPlace() {
        // y = 1/(1 − t).
        Equations blowUp = equations(1, (t, y, dydt) -> dydt[0] = y[0] * y[0]);
        assertThatThrownBy(() -> PRECISE.integrate(blowUp, new double[] {1}, 0, 2, new double[0], new Recorder()))
                .isInstanceOf(IntegrationException.class)
                .hasMessageMatching("the integration stopped at t = (0\\.9999|1\\.0).*");
    }

    @Test
    void notANumberIsNoSolution() {
        Equations broken = equations(1, (t, y, dydt) -> dydt[0] = t > 1 ? Double.NaN : 0);
        assertThatThrownBy(() -> PRECISE.integrate(broken, new double[] {1}, 0, 2, new double[0], new Recorder()))
                .isInstanceOf(IntegrationException.class)
                .hasMessageMatching("the integration stopped at t = (0\\.9999|1\\.0).*no step is short enough.*");
    }

    @Test
    void firstStepThatOverflowsIsShortened() {
        // Over the whole interval the stages of the trial step cube ten thousand again and again.
        Equations relaxation = equations(1, (t, y, dydt) -> dydt[0] = 1e4 * (1 - y[0] * y[0] * y[0]));
        double[] y = {0};
        PRECISE.integrate(relaxation, y, 0, 1, new double[0], new Recorder());
        assertThat(y[0]).isCloseTo(1, within(1e-10));
    }

    @Test
    void tooFewEvaluationsAreReportedWithTheirNumber() {
        assertThatThrownBy(() -> new AdaptiveIntegrator(1e-12, 1e-12, 1500)
                        .integrate(CIRCLE, new double[] {1, 0}, 0, 1e4, new double[0], new Recorder()))
                .isInstanceOf(IntegrationException.class)
                .hasMessageEndingWith("of 10000.0: 1,500 evaluations did not suffice");
    }

    @Test
    void discontinuityThatNoStepResolvesIsReported() {
        Equations jump = equations(1, (t, y, dydt) -> dydt[0] = y[0] > 1.5 ? -1e300 : 1);
        assertThatThrownBy(() -> PRECISE.integrate(jump, new double[] {1}, 0, 2, new double[0], new Recorder()))
                .isInstanceOf(IntegrationException.class)
                .hasMessageStartingWith("the integration stopped at t = ");
    }

    @Test
    void meaninglessRequestsAreRefused() {
        assertThatThrownBy(() -> new AdaptiveIntegrator(0, 1e-9, 10)).hasMessageContaining("both are positive");
        assertThatThrownBy(() -> new AdaptiveIntegrator(1e-9, Double.NaN, 10))
                .hasMessageContaining("both are positive");
        assertThatThrownBy(() -> new AdaptiveIntegrator(1e-9, 1e-9, 0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> integrate(new double[] {1, 0}, 1, 1)).hasMessageContaining("too short to resolve");
        assertThatThrownBy(() -> integrate(new double[] {1}, 0, 1)).hasMessage("1 initial values for 2 equations");
        assertThatThrownBy(() -> integrate(new double[] {1, 0}, 0, 1, 0.5, 0.4)).hasMessageContaining("out of order");
        assertThatThrownBy(() -> integrate(new double[] {1, 0}, 0, 1, 1.5)).hasMessageContaining("out of 0.0 … 1.0");
    }

    private static void integrate(double[] y, double from, double to, double... samples) {
        PRECISE.integrate(CIRCLE, y, from, to, samples, new Recorder());
    }

    private interface RightHandSide {
        void apply(double t, double[] y, double[] dydt);
    }

    private static Equations equations(int dimension, RightHandSide rightHandSide) {
        return new Equations() {
            @Override
            public int dimension() {
                return dimension;
            }

            @Override
            public void derivatives(double t, double[] y, double[] dydt) {
                rightHandSide.apply(t, y, dydt);
            }
        };
    }

    private static class Recorder implements IntegrationObserver {
        final List<Double> times = new ArrayList<>();
        final List<double[]> values = new ArrayList<>();
        final List<Double> checkpoints = new ArrayList<>();

        @Override
        public void sample(double t, double[] y) {
            times.add(t);
            values.add(y.clone());
        }

        @Override
        public void checkpoint(double t) {
            checkpoints.add(t);
        }
    }
}
