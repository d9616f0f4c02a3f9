package voltaic.numerics;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Operations on vectors of many rows, by several threads where that pays. Every row is worked on by itself, and what comes of the rows is added
 * up in their order: the result does not depend on the threads.
 */
final class RowThreads {
    /** Fewer elements are done sooner by one thread. */
    private static final long LEAST_FOR_THREADS = 20_000;

    private final int rows;
    private final boolean threads;

    RowThreads(double[][] shape) {
        rows = shape.length;
        long elements = 0;
        for (double[] row : shape) {
            elements += row.length;
        }
        threads = elements >= LEAST_FOR_THREADS;
    }

    private void each(IntConsumer work) {
        IntStream range = IntStream.range(0, rows);
        (threads ? range.parallel() : range).forEach(work);
    }

    /** The products of the vectors from … to − 1 with y. */
    double[] products(double[][][] vectors, int from, int to, double[][] y) {
        double[][] ofRows = new double[rows][to - from];
        each(r -> {
            for (int i = from; i < to; i++) {
                ofRows[r][i - from] = product(vectors[i][r], y[r]);
            }
        });
        double[] sums = new double[to - from];
        for (double[] ofRow : ofRows) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ofRow[i];
            }
        }
        return sums;
    }

    /** (Σ y²)^½. */
    double norm(double[][] y) {
        return Math.sqrt(products(new double[][][] {y}, 0, 1, y)[0]);
    }

    /** y = y · own + Σ factors[i] · vectors[from + i]. */
    void combine(double own, double[] factors, double[][][] vectors, int from, double[][] y) {
        each(r -> {
            double[] out = y[r];
            scale(own, out);
            for (int i = 0; i < factors.length; i++) {
                add(factors[i], vectors[from + i][r], out);
            }
        });
    }

    private static void scale(double a, double[] y) {
        for (int i = 0; a != 1 && i < y.length; i++) {
            y[i] *= a;
        }
    }

    private static void add(double a, double[] x, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] += a * x[i];
        }
    }

    /** Four sums side by side: one alone would wait for each of its additions. */
    private static double product(double[] x, double[] y) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < y.length - 3; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        for (; i < y.length; i++) {
            a += x[i] * y[i];
        }
        return (a + b) + (c + d);
    }
}
