package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChebyshevPropagatorTest {
    private static final VectorNorm SUM_OF_MODULI =
            x -> DoubleStream.of(x).map(Math::abs).sum();

    /** Keeps samples. */
    private static final class Samples implements PropagationObserver {
        final List<Double> times = new ArrayList<>();
        final List<double[]> vectors = new ArrayList<>();
        final List<Double> checkpoints = new ArrayList<>();

        @Override
        public void sample(double t, double[] x) {
            times.add(t);
            vectors.add(x.clone());
        }

        @Override
        public void checkpoint(double t) {
            checkpoints.add(t);
        }
    }

    /** ẋ_k = x_{k−1} − x_k: a single Jordan block, as far from normal as can be; x_k = e^{−t} t^k/k! from x_0 = 1. */
    private static CompressedRows chain(int length) {
        return new CompressedRows(
                IntStream.rangeClosed(0, length).map(k -> 2 * k).toArray(),
                IntStream.range(0, 2 * length)
                        .map(e -> Math.max(0, (e - 1) / 2))
                        .toArray(),
                IntStream.range(0, 2 * length)
                        .mapToDouble(e -> e == 0 ? 0 : 1 - 2 * (e % 2))
                        .toArray());
    }

    private static CompressedRows diagonal(double... values) {
        return new CompressedRows(
                IntStream.rangeClosed(0, values.length).toArray(),
                IntStream.range(0, values.length).toArray(),
                values);
    }

    private static double poisson(double mean, int k) {
        double value = Math.exp(-mean);
        for (int i = 1; i <= k; i++) {
            value *= mean / i;
        }
        return value;
    }

    /** Validation: the error in the sum of moduli, at every sample, is within the tolerance and within the bound that is reported. */
    @ParameterizedTest
    @CsvSource({"1e-3, 1", "1e-3, 300", "1e-6, 30", "1e-8, 30", "1e-8, 200", "1e-11, 30"})
    void chainOfDecaysFollowsThePoissonDistribution(double tolerance, double end) {
        double[] x = new double[60];
        x[0] = 1;
        double[] times =
                DoubleStream.iterate(end / 50, t -> t + end / 50).limit(49).toArray();
        Samples samples = new Samples();
        PropagationStatistics statistics =
                new ChebyshevPropagator(chain(60), SUM_OF_MODULI, 1).propagate(x, 0, end, times, tolerance, samples);
        assertThat(samples.times).containsExactly(DoubleStream.of(times).boxed().toArray(Double[]::new));
        for (int s = 0; s < times.length; s++) {
            double error = 0;
            for (int k = 0; k < 60; k++) {
                error += Math.abs(samples.vectors.get(s)[k] - poisson(times[s], k));
            }
            assertThat(error).isLessThan(statistics.errorBound() + 1e-14);
        }
        assertThat(statistics.errorBound()).isLessThanOrEqualTo(tolerance);
        for (int k = 0; k < 60; k++) {
            assertThat(x[k]).isCloseTo(poisson(end, k), within(tolerance));
        }
    }

    /** Independent decays at rates up to the radius, and one beyond it: an estimate of the radius that is too small costs steps, not accuracy. */
    @ParameterizedTest
    @ValueSource(doubles = {100, 150, 60})
    void independentDecaysAreMetEvenIfTheRadiusIsWrong(double radius) {
        CompressedRows decay =
                diagonal(IntStream.rangeClosed(0, 100).mapToDouble(k -> -k).toArray());
        double[] x = new double[101];
        Arrays.fill(x, 1.0 / 101);
        new ChebyshevPropagator(decay, SUM_OF_MODULI, radius).propagate(x, 0, 1, new double[0], 1e-9, new Samples());
        for (int k = 0; k <= 100; k++) {
            assertThat(x[k]).isCloseTo(Math.exp(-k) / 101, within(1e-9));
        }
    }

    @Test
    void samplesAtTheEndAndManyInAStepAreGiven() {
        double[] times = DoubleStream.iterate(1e-3, t -> t + 1e-3).limit(200).toArray();
        times[199] = 0.2;
        double[] x = {1, 0, 0};
        Samples samples = new Samples();
        new ChebyshevPropagator(chain(3), SUM_OF_MODULI, 1).propagate(x, 0, 0.2, times, 1e-10, samples);
        assertThat(samples.times).hasSize(200);
        assertThat(samples.vectors.get(199)).containsExactly(x, within(1e-15));
        assertThat(samples.vectors.get(99)[0]).isCloseTo(Math.exp(-times[99]), within(1e-10));
        assertThat(samples.checkpoints).isSorted().startsWith(0.0).endsWith(0.2);
    }

    @Test
    void roundingsThatExceedTheToleranceAreReported() {
        double[] x = {1, 0, 0};
        PropagationStatistics statistics = new ChebyshevPropagator(chain(3), SUM_OF_MODULI, 1)
                .propagate(x, 0, 10, new double[0], 1e-17, new Samples());
        assertThat(statistics.errorBound()).isGreaterThan(1e-17).isLessThan(1e-11);
        assertThat(x[0]).isCloseTo(Math.exp(-10), within(1e-13));
    }

    @Test
    void seriesThatDoesNotConvergeIsRefused() {
        CompressedRows broken = diagonal(Double.NaN);
        ChebyshevPropagator propagator = new ChebyshevPropagator(broken, SUM_OF_MODULI, 1);
        assertThatThrownBy(() -> propagator.propagate(new double[] {1}, 0, 10, new double[0], 1e-8, new Samples()))
                .isInstanceOf(IntegrationException.class)
                .hasMessage(
                        "the propagation stopped at t = 0.0 of 10.0: the series does not converge, however short the step");
    }

    @Test
    void radiusIsPositive() {
        assertThatThrownBy(() -> new ChebyshevPropagator(chain(3), SUM_OF_MODULI, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the spectral radius is 0.0; it is positive");
    }

    /** I_0(1), I_1(1), I_2(1) and I_30(1), as SciPy has them. */
    @Test
    void coefficientsAreThoseOfTheExponential() {
        double[] c = ChebyshevCoefficients.of(1, 90);
        assertThat(c[0] * Math.E).isCloseTo(1.2660658777520084, within(1e-15));
        assertThat(c[1] * Math.E / 2).isCloseTo(0.565159103992485, within(1e-15));
        assertThat(c[2] * Math.E / 2).isCloseTo(0.13574766976703828, within(1e-15));
        assertThat(c[30] * Math.E / 2).isCloseTo(3.539500588106446e-42, within(1e-54));
        assertThat(ChebyshevCoefficients.of(0, 3)).containsExactly(1, 0, 0);
    }

    /** e^{z(x−1)} at x = 1 and −1. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.1, 1, 7, 60, 1000, 20_000})
    void coefficientsAddUpAtTheEndsOfTheInterval(double z) {
        double[] c = ChebyshevCoefficients.of(z, ChebyshevCoefficients.count(z));
        double sum = 0;
        double alternating = 0;
        for (int k = c.length - 1; k >= 0; k--) {
            sum += c[k];
            alternating += k % 2 == 0 ? c[k] : -c[k];
        }
        assertThat(sum).isCloseTo(1, within(1e-14));
        assertThat(alternating).isCloseTo(Math.exp(-2 * z), within(1e-14));
        assertThat(c).doesNotContain(Double.NaN);
    }
}
