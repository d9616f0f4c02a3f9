package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KrylovPropagatorTest {
    /** Keeps copies of all samples. */
    private static final class Recorded implements PropagationObserver {
        final List<Double> times = new ArrayList<>();
        final List<double[]> samples = new ArrayList<>();
        final List<Double> checkpoints = new ArrayList<>();

        @Override
        public void sample(double t, double[] x) {
            times.add(t);
            samples.add(x.clone());
        }

        @Override
        public void checkpoint(double t) {
            checkpoints.add(t);
        }
    }

    /** Pairs that turn at frequencies up to {@code frequency}, and fall at rates up to {@code rate}: e^{tA} does not grow in the Euclidean norm. */
    private static LinearOperator spirals(double frequency, double rate) {
        return (x, y, workers) -> {
            int pairs = x.length / 2;
            for (int p = 0; p < pairs; p++) {
                double w = frequency * (p + 1) / pairs;
                double d = rate * (pairs - p) / pairs;
                y[2 * p] = -d * x[2 * p] - w * x[2 * p + 1];
                y[2 * p + 1] = w * x[2 * p] - d * x[2 * p + 1];
            }
        };
    }

    /** Pairs (1, 0). */
    private static double[] ones(int pairs) {
        double[] x = new double[2 * pairs];
        for (int p = 0; p < pairs; p++) {
            x[2 * p] = 1;
        }
        return x;
    }

    private static double[] samples(double end) {
        double[] times = new double[20];
        for (int s = 0; s < times.length; s++) {
            times[s] = end * (s + 1) / times.length;
        }
        return times;
    }

    /** The reported bound holds over the whole curve, and is not far above the tolerance that was asked for. */
    @ParameterizedTest
    @CsvSource({
        "100, 0, 1e-4",
        "100, 0, 1e-10",
        "0, 400, 1e-4",
        "0, 400, 1e-10",
        "200, 50, 1e-6",
        "50, 200, 1e-8",
        "1000, 1000, 1e-9"
    })
    void errorsStayBelowTheReportedBoundAndTheTolerance(double frequency, double rate, double tolerance) {
        Recorded recorded = new Recorded();
        PropagationStatistics statistics = new KrylovPropagator(spirals(frequency, rate), VectorNorm::euclidean)
                .propagate(ones(200), 0, 2, samples(2), tolerance, recorded);
        assertThat(statistics.errorBound()).isLessThanOrEqualTo(tolerance);
        assertThat(recorded.times).hasSize(20);
        for (int s = 0; s < 20; s++) {
            double t = recorded.times.get(s);
            double square = 0;
            for (int r = 0; r < 200; r++) {
                double w = frequency * (r + 1) / 200;
                double fall = Math.exp(-t * rate * (200 - r) / 200);
                square += Math.pow(recorded.samples.get(s)[2 * r] - fall * Math.cos(w * t), 2)
                        + Math.pow(recorded.samples.get(s)[2 * r + 1] - fall * Math.sin(w * t), 2);
            }
            assertThat(Math.sqrt(square)).isLessThanOrEqualTo(statistics.errorBound());
        }
    }

    /** A chain of equal decays, as far from normal as can be: x_k = t^k e^{−t}/k!, in the sum norm, which does not grow. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-7, 1e-10})
    void chainsOfDecaysFollowThePoissonDistribution(double tolerance) {
        LinearOperator chain = (x, y, workers) -> {
            for (int k = 0; k < x.length; k++) {
                y[k] = (k > 0 ? x[k - 1] : 0) - x[k];
            }
        };
        VectorNorm sumNorm = x -> {
            double sum = 0;
            for (double value : x) {
                sum += Math.abs(value);
            }
            return sum;
        };
        double[] x = new double[100];
        x[0] = 1;
        PropagationStatistics statistics =
                new KrylovPropagator(chain, sumNorm).propagate(x, 0, 30, new double[0], tolerance, new Recorded());
        assertThat(statistics.errorBound()).isLessThanOrEqualTo(tolerance);
        double poisson = Math.exp(-30);
        double error = 0;
        for (int k = 0; k < 100; k++) {
            error += Math.abs(x[k] - poisson);
            poisson *= 30 / (k + 1.0);
        }
        assertThat(error).isLessThanOrEqualTo(statistics.errorBound());
    }

    /** Two vectors span the space: one step, whatever its length, and only roundings. */
    @Test
    void invariantSpacesAreUsedUpAtOnce() {
        double[] x = ones(1);
        PropagationStatistics statistics = new KrylovPropagator(spirals(1, 0), VectorNorm::euclidean)
                .propagate(x, 0, 1000, new double[0], 1e-9, new Recorded());
        assertThat(statistics.steps()).isEqualTo(1);
        assertThat(statistics.products()).isEqualTo(2);
        assertThat(x[0]).isCloseTo(Math.cos(1000), within(1e-11));
    }

    @Test
    void nothingMovesWithoutAGeneratorOrFromZero() {
        double[] x = ones(3);
        new KrylovPropagator((in, out, workers) -> Arrays.fill(out, 0), VectorNorm::euclidean)
                .propagate(x, 0, 5, new double[0], 1e-9, new Recorded());
        assertThat(x).isEqualTo(ones(3));
        double[] zero = new double[6];
        Recorded recorded = new Recorded();
        new KrylovPropagator(spirals(1, 1), VectorNorm::euclidean)
                .propagate(zero, 0, 5, new double[] {5}, 1e-9, recorded);
        assertThat(zero).containsOnly(0);
        assertThat(recorded.samples.get(0)).containsOnly(0);
    }

    @Test
    void samplesDoNotChangeTheCourse() {
        double[] watched = ones(50);
        double[] alone = ones(50);
        KrylovPropagator propagator = new KrylovPropagator(spirals(60, 20), VectorNorm::euclidean);
        propagator.propagate(watched, 1, 3, new double[] {1.3, 1.3, 2, 3}, 1e-8, new Recorded());
        propagator.propagate(alone, 1, 3, new double[0], 1e-8, new Recorded());
        assertThat(watched).isEqualTo(alone);
    }

    @Test
    void progressIsShownWithEveryProduct() {
        Recorded recorded = new Recorded();
        PropagationStatistics statistics = new KrylovPropagator(spirals(60, 20), VectorNorm::euclidean)
                .propagate(ones(50), 1, 3, new double[0], 1e-8, recorded);
        assertThat(recorded.checkpoints).isSorted().startsWith(1.0).endsWith(3.0);
        assertThat((long) recorded.checkpoints.size()).isGreaterThan(statistics.products());
    }

    @Test
    void whatIsNotANumberIsReported() {
        KrylovPropagator broken = new KrylovPropagator((x, y, workers) -> y[0] = Double.NaN, VectorNorm::euclidean);
        assertThatThrownBy(() -> broken.propagate(ones(2), 0, 1, new double[0], 1e-8, new Recorded()))
                .isInstanceOf(IntegrationException.class)
                .hasMessage("the propagation stopped at t = 0.0 of 1.0: the product is not a number");
    }
}
