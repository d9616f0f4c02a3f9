package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftInvertPropagatorTest {
    private static final int STATES = 60;
    private static final double PLENTY = 1e9;
    private static final VectorNorm SUM_OF_MODULI =
            x -> DoubleStream.of(x).map(Math::abs).sum();

    /** A walk between neighbouring states at these rates upward and downward. */
    private static CompressedRows walk(double up, double down) {
        int[] starts = new int[STATES + 1];
        List<Integer> columns = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int k = 0; k < STATES; k++) {
            if (k > 0 && up > 0) {
                columns.add(k - 1);
                values.add(up);
            }
            columns.add(k);
            values.add(-(k < STATES - 1 ? up : 0) - (k > 0 ? down : 0));
            if (k < STATES - 1 && down > 0) {
                columns.add(k + 1);
                values.add(down);
            }
            starts[k + 1] = columns.size();
        }
        return new CompressedRows(
                starts,
                columns.stream().mapToInt(Integer::intValue).toArray(),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Blocks of this size. */
    private static int[] blocks(int size) {
        return IntStream.rangeClosed(0, STATES / size).map(q -> q * size).toArray();
    }

    /** Keeps samples. */
    private static final class Samples implements PropagationObserver {
        final List<double[]> vectors = new ArrayList<>();

        @Override
        public void sample(double t, double[] x) {
            vectors.add(x.clone());
        }

        @Override
        public void checkpoint(double t) {}
    }

    /**
     * Validation: upward only, the states fill by the Poisson distribution; the last one, which keeps what arrives, is far. The
     * start from one basis vector is where the solution is least smooth.
     */
    @ParameterizedTest
    @CsvSource({"1e-3, 1, 1", "1e-6, 10, 3", "1e-8, 20, 1", "1e-8, 20, 4", "1e-10, 20, 2"})
    void walkUpwardFollowsThePoissonDistribution(double tolerance, double end, int blockSize) {
        double[] x = new double[STATES];
        x[0] = 1;
        double[] times =
                DoubleStream.iterate(end / 20, t -> t + end / 20).limit(19).toArray();
        Samples samples = new Samples();
        PropagationStatistics statistics = new ShiftInvertPropagator(
                        walk(1, 0), blocks(blockSize), SUM_OF_MODULI, 2, PLENTY)
                .propagate(x, 0, end, times, tolerance, samples);
        assertThat(statistics.errorBound()).isLessThanOrEqualTo(tolerance);
        assertThat(samples.vectors).hasSize(19);
        for (int s = 0; s < times.length; s++) {
            double error = 0;
            double poisson = Math.exp(-times[s]);
            for (int k = 0; k < STATES - 1; k++) {
                error += Math.abs(samples.vectors.get(s)[k] - poisson);
                poisson *= times[s] / (k + 1);
            }
            // What the last state keeps is below 1e-11.
            assertThat(error).isLessThan(statistics.errorBound() + 1e-11);
        }
    }

    /** Validation against the other method: up, down and both, blocks of any size, even and uneven samples, rough and fine. */
    @ParameterizedTest
    @CsvSource({"1, 0.5, 3", "0, 1, 4", "2, 0, 5", "0.1, 3, 1", "1, 1, 60"})
    void walksAgreeWithChebyshevExpansions(double up, double down, int blockSize) {
        double[] times = {0.01, 0.5, 1, 1.5, 2, 2.5, 3.1, 3.2, 9};
        for (double tolerance : new double[] {1e-3, 1e-6, 1e-9}) {
            // With little memory the spaces are small, and many steps are needed.
            double bytes = tolerance == 1e-6 ? ShiftInvertPropagator.leastBytes(blocks(blockSize)) : PLENTY;
            double[] x = new double[STATES];
            x[30] = 1;
            double[] reference = x.clone();
            Samples samples = new Samples();
            Samples expected = new Samples();
            new ShiftInvertPropagator(walk(up, down), blocks(blockSize), SUM_OF_MODULI, 2.1 * (up + down), bytes)
                    .propagate(x, 0, 10, times, tolerance, samples);
            new ChebyshevPropagator(walk(up, down), SUM_OF_MODULI, 2.1 * (up + down))
                    .propagate(reference, 0, 10, times, 1e-11, expected);
            for (int s = 0; s < times.length; s++) {
                assertThat(samples.vectors.get(s)).containsExactly(expected.vectors.get(s), within(tolerance));
            }
            assertThat(x).containsExactly(reference, within(tolerance));
        }
    }

    @Test
    void cancellationComesThroughFromTheMiddle() {
        PropagationObserver impatient = new PropagationObserver() {
            @Override
            public void sample(double t, double[] x) {}

            @Override
            public void checkpoint(double t) {
                if (t > 0.1) {
                    throw new CancellationException("cancelled");
                }
            }
        };
        double[] x = new double[STATES];
        x[0] = 1;
        ShiftInvertPropagator propagator = new ShiftInvertPropagator(walk(1, 1), blocks(1), SUM_OF_MODULI, 4, PLENTY);
        assertThatThrownBy(() -> propagator.propagate(x, 0, 10, new double[0], 1e-8, impatient))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void brokenMatrixIsRefused() {
        CompressedRows broken =
                new CompressedRows(new int[] {0, 1, 2}, new int[] {0, 1}, new double[] {-1, Double.NaN});
        ShiftInvertPropagator propagator =
                new ShiftInvertPropagator(broken, new int[] {0, 1, 2}, SUM_OF_MODULI, 1, PLENTY);
        assertThatThrownBy(() -> propagator.propagate(new double[] {1, 1}, 0, 1, new double[0], 1e-8, new Samples()))
                .isInstanceOf(IntegrationException.class)
                .hasMessage("a block of the linear system is singular");
    }

    /** A stationary vector spans a space that is closed at once. */
    @Test
    void stationaryVectorStays() {
        double[] x = new double[STATES];
        x[STATES - 1] = 1;
        PropagationStatistics statistics = new ShiftInvertPropagator(walk(1, 0), blocks(2), SUM_OF_MODULI, 2, PLENTY)
                .propagate(x, 0, 10, new double[0], 1e-8, new Samples());
        assertThat(x[STATES - 1]).isCloseTo(1, within(1e-14));
        assertThat(statistics.steps()).isEqualTo(1);
    }
}
