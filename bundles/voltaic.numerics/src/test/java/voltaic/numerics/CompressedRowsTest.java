package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompressedRowsTest {
    /** (1 0 2; 0 0 0; 3 4 5; 0 6 0), rows of even, odd and no length. */
    private static final CompressedRows MATRIX = new CompressedRows(
            new int[] {0, 2, 2, 5, 6}, new int[] {0, 2, 0, 1, 2, 1}, new double[] {1, 2, 3, 4, 5, 6});

    @Test
    void productIsThatOfTheMatrix() {
        double[] y = {9, 9, 9, 9};
        MATRIX.apply(new double[] {1, 10, 100}, y, Workers.CALLER);
        assertThat(y).containsExactly(201, 0, 543, 60);
        assertThat(MATRIX.elements()).isEqualTo(6);
        assertThat(MATRIX.norm()).isEqualTo(12);
    }

    /** 40,000 rows, so that threads share them. */
    @Test
    void threadsDoNotChangeTheBits() {
        int size = 40_000;
        double[] rates = new Random(1).doubles(size, -1, 0).toArray();
        CompressedRows decays = new CompressedRows(
                IntStream.rangeClosed(0, size).toArray(),
                IntStream.range(0, size).toArray(),
                rates);
        double[] x = new Random(2).doubles(size).toArray();
        double[] alone = new double[size];
        decays.apply(x, alone, Workers.CALLER);
        double[] shared = new double[size];
        try (Workers workers = new Workers(3, () -> {})) {
            decays.apply(x, shared, workers);
        }
        assertThat(shared).isEqualTo(alone);
    }

    /** The eigenvalues 2, −7 and 1; the power method gains (2/7)² a product. */
    @Test
    void powerMethodFindsTheLargestModulus() {
        CompressedRows diagonal =
                new CompressedRows(new int[] {0, 1, 2, 3}, new int[] {0, 1, 2}, new double[] {2, -7, 1});
        assertThat(SpectralRadius.estimate(diagonal, 3, 30, Workers.CALLER)).isCloseTo(7, within(1e-9));
        CompressedRows nothing = new CompressedRows(new int[] {0, 0, 0}, new int[0], new double[0]);
        assertThat(SpectralRadius.estimate(nothing, 2, 30, Workers.CALLER)).isZero();
    }
}
