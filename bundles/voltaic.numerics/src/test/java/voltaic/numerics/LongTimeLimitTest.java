package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markov chains, whose columns add up to zero. */
class LongTimeLimitTest {
    private static final double ENOUGH = 1e-13;

    /** Elimination against dense LU, blocks of any size among them, for matrices with elements of either sign. */
    @Test
    void blocksAreEliminatedAsByDenseElimination() {
        Random random = new Random(1);
        for (int trial = 0; trial < 30; trial++) {
            int[] blocks = randomBlocks(1 + random.nextInt(6), random);
            int size = blocks[blocks.length - 1];
            double[][] a = new double[size][size];
            fillBlocks(a, blocks, () -> random.nextInt(3) == 0 ? 0 : random.nextDouble() - 0.5);
            double[] r = random.doubles(size).toArray();
            double s = 3;
            double[][] shifted = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    shifted[i][j] = (i == j ? s : 0) - a[i][j];
                }
            }
            double[] y = new double[size];
            try (Workers workers = new Workers(2, () -> {})) {
                TwoSidedElimination elimination =
                        new TwoSidedElimination(new BlockTridiagonal(sparse(a), blocks), workers);
                elimination.eliminate(s);
                elimination.solve(r, y);
                assertThat(elimination.progress()).isEqualTo(1);
            }
            double[] expected = new LUDecomposition(new Array2DRowRealMatrix(shifted))
                    .getSolver()
                    .solve(new ArrayRealVector(r))
                    .toArray();
            assertThat(y).containsExactly(expected, within(1e-11));
        }
    }

    @Test
    void zeroPivotsAreSwappedAndSingularBlocksRefused() {
        InvertibleBlock block = new InvertibleBlock(3);
        double[][] rows = block.begin(3);
        rows[0][1] = 2;
        rows[1][2] = 4;
        rows[2][0] = 5;
        assertThat(block.invert()).containsExactly(0, 0, 0.2, 0.5, 0, 0, 0, 0.25, 0);
        double[][] singular = block.begin(2);
        singular[0][0] = 1;
        singular[1][0] = 1;
        assertThatThrownBy(block::invert)
                .isInstanceOf(IntegrationException.class)
                .hasMessage("a block of the linear system is singular");
    }

    /** Birth and death: p_k ∝ (up/down)^k, towards either end, over 1000 blocks and probabilities far below the least double. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.999, 1, 1.5, 20})
    void birthAndDeathSettleAtTheirBalance(double up) {
        int size = 1000;
        double[] x = new double[size];
        x[size / 3] = 1;
        LongTimeLimit.Approach approach;
        int[] blocks = new int[size + 1];
        Arrays.setAll(blocks, q -> q);
        try (LongTimeLimit limit = new LongTimeLimit(chain(size, up), blocks, new Sum(), ones(size), 2, done -> {})) {
            approach = limit.find(x, 0.1, ENOUGH);
        }
        assertThat(approach.corrections()).isPositive();
        int likeliest = up > 1 ? size - 1 : 0;
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += Math.pow(up, k - likeliest);
        }
        for (int k = 0; k < size; k++) {
            // At up = 0.999 the slowest rate is 1e-5: roundings of 1e-16 over it.
            assertThat(x[k]).isCloseTo(Math.pow(up, k - likeliest) / sum, within(1e-10));
        }
    }

    /** Two states that lead into three absorbing ones with known chances: 0 → {1: 1/4, 4: 3/4}, 1 → {2: 1/3, 3: 2/3}. */
    @Test
    void severalEndsGetWhatBelongsToTheStart() {
        double[][] rates = new double[5][5];
        move(rates, 0, 1, 1);
        move(rates, 0, 4, 3);
        move(rates, 1, 2, 0.5);
        move(rates, 1, 3, 1);
        double[] x = {0.6, 0.4, 0, 0, 0};
        LongTimeLimit.Approach approach = find(rates, new int[] {0, 5}, x, 0.1);
        assertThat(x).containsExactly(new double[] {0, 0, 0.55 / 3, 1.1 / 3, 0.45}, within(1e-12));
        assertThat(approach.shift()).isEqualTo(0.1);
    }

    /** A leak of rate λ between two otherwise closed parts: in the end all is where it leads. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-2, 1e-6, 1e-10})
    void slowApproachIsFollowedToItsEnd(double leak) {
        double[][] rates = new double[4][4];
        move(rates, 0, 1, 1);
        move(rates, 1, 0, 2);
        move(rates, 2, 3, 3);
        move(rates, 3, 2, 1);
        move(rates, 0, 2, leak);
        double[] x = {1, 0, 0, 0};
        LongTimeLimit.Approach approach = find(rates, new int[] {0, 2, 4}, x, 0.1);
        assertThat(x).containsExactly(new double[] {0, 0, 0.25, 0.75}, within(1e-11));
        assertThat(approach.shift()).isLessThan(leak);
    }

    @Test
    void randomChainsEndInTheirNullVectors() {
        Random random = new Random(2);
        for (int trial = 0; trial < 20; trial++) {
            int[] blocks = randomBlocks(2 + random.nextInt(5), random);
            int size = blocks[blocks.length - 1];
            double[][] rates = new double[size][size];
            fillBlocks(rates, blocks, () -> 0.1 + random.nextDouble());
            for (int from = 0; from < size; from++) {
                rates[from][from] = 0;
                double out = 0;
                for (int to = 0; to < size; to++) {
                    out += rates[to][from];
                }
                rates[from][from] = -out;
            }
            double[] x = random.doubles(size).toArray();
            double total = Arrays.stream(x).sum();
            find(rates, blocks, x, 0.01);
            double[] residual = new Array2DRowRealMatrix(rates).operate(x);
            assertThat(residual).containsExactly(new double[size], within(1e-13 * size));
            assertThat(Arrays.stream(x).sum()).isCloseTo(total, within(1e-14 * size));
        }
    }

    /** The first element grows at the rate of the second for ever; the third is the conserved sum. */
    @Test
    void whatHasNoLimitIsRefused() {
        double[][] growing = {{0, 1, 0}, {0, 0, 0}, {0, 0, 0}};
        double[] x = {0, 1, 1};
        CompressedRows a = sparse(growing);
        try (LongTimeLimit limit =
                new LongTimeLimit(a, new int[] {0, 3}, new Sum(), new double[] {0, 0, 1}, 2, done -> {})) {
            assertThatThrownBy(() -> limit.find(x, 1, ENOUGH))
                    .isInstanceOf(IntegrationException.class)
                    .hasMessageMatching("the relaxation was followed down to rates of .* without an end in sight");
        }
    }

    @Test
    void progressIsReportedAndMayEndTheWork() {
        List<Double> reported = new ArrayList<>();
        int[] blocks = {0, 1, 2, 3, 4, 5};
        double[] x = {1, 0, 0, 0, 0};
        try (LongTimeLimit limit = new LongTimeLimit(chain(5, 0.5), blocks, new Sum(), ones(5), 2, reported::add)) {
            limit.find(x, 0.1, ENOUGH);
            assertThat(limit.eliminations()).isEqualTo(1);
        }
        assertThat(reported).isSorted().endsWith(1.0);
        try (LongTimeLimit limit = new LongTimeLimit(chain(5, 0.5), blocks, new Sum(), ones(5), 2, done -> {
            throw new CancellationException("enough");
        })) {
            assertThatThrownBy(() -> limit.find(x, 0.1, ENOUGH)).isInstanceOf(CancellationException.class);
        }
    }

    /** Σ|x|. */
    private static final class Sum implements VectorNorm {
        @Override
        public double of(double[] x) {
            return Arrays.stream(x).map(Math::abs).sum();
        }
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static LongTimeLimit.Approach find(double[][] rates, int[] blocks, double[] x, double shift) {
        try (LongTimeLimit limit =
                new LongTimeLimit(sparse(rates), blocks, new Sum(), ones(rates.length), 2, done -> {})) {
            return limit.find(x, shift, ENOUGH);
        }
    }

    private static void move(double[][] rates, int from, int to, double rate) {
        rates[to][from] += rate;
        rates[from][from] -= rate;
    }

    /** Up at this rate, down at 1. */
    private static CompressedRows chain(int size, double up) {
        double[][] rates = new double[size][size];
        for (int k = 0; k + 1 < size; k++) {
            move(rates, k, k + 1, up);
            move(rates, k + 1, k, 1);
        }
        return sparse(rates);
    }

    private static int[] randomBlocks(int count, Random random) {
        int[] blocks = new int[count + 1];
        for (int q = 0; q < count; q++) {
            blocks[q + 1] = blocks[q] + 1 + random.nextInt(4);
        }
        return blocks;
    }

    private static void fillBlocks(double[][] a, int[] blocks, DoubleSupplier element) {
        for (int q = 0; q + 1 < blocks.length; q++) {
            int first = blocks[Math.max(0, q - 1)];
            int end = blocks[Math.min(blocks.length - 1, q + 2)];
            for (int row = blocks[q]; row < blocks[q + 1]; row++) {
                for (int column = first; column < end; column++) {
                    a[row][column] = element.getAsDouble();
                }
            }
        }
    }

    private static CompressedRows sparse(double[][] dense) {
        int[] starts = new int[dense.length + 1];
        List<Integer> columns = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < dense.length; row++) {
            for (int column = 0; column < dense.length; column++) {
                if (dense[row][column] != 0) {
                    columns.add(column);
                    values.add(dense[row][column]);
                }
            }
            starts[row + 1] = columns.size();
        }
        return new CompressedRows(
                starts,
                columns.stream().mapToInt(Integer::intValue).toArray(),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
