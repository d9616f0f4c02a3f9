package voltaic.numerics;

import java.util.Arrays;

/**
 * Solves (θ − hA) y = x for a real block tridiagonal A and a complex θ by elimination of block after block, in time linear in the number of
 * blocks: with S_q = θ − hA_qq − hA_{q,q−1} S_{q−1}^{−1} hA_{q−1,q},
 *
 * <pre>
 * w_q = x_q + hA_{q,q−1} S_{q−1}^{−1} w_{q−1}  (ascending),  y_q = S_q^{−1} (w_q + hA_{q,q+1} y_{q+1})  (descending).
 * </pre>
 *
 * The S_q^{−1} are kept as dense matrices, and made only when a solution first gets there: sweeps begin where x begins to differ from zero and end where
 * y has died out. Pivots are taken inside blocks only; that is stable where the diagonal blocks dominate, as they do for a generator that conserves
 * probability and a θ to the right of its spectrum.
 */
final class BlockElimination {
    /** Elements below this are taken as zero at the ends of a sweep; even all together they are far below any tolerance. */
    private static final double NEGLIGIBLE = 1e-20;

    private final BlockTridiagonal a;
    private final double step;
    private final double real;
    private final double imaginary;
    private final Runnable pulse;
    /** S_q^{−1}, as far as they were needed. */
    private final ComplexMatrix[] inverses;
    /** So many S_q^{−1} from the first on are made, where each needs the one before. */
    private int made;
    /** Intermediate values of a solution, real and imaginary parts alternating. */
    private final double[] w;

    private final double[] v;
    private double[] space = new double[0];

    /**
     * Prepares.
     *
     * @param pulse called for each block that is eliminated; what it throws ends the elimination
     */
    BlockElimination(BlockTridiagonal a, double step, double real, double imaginary, Runnable pulse) {
        this.a = a;
        this.step = step;
        this.real = real;
        this.imaginary = imaginary;
        this.pulse = pulse;
        inverses = new ComplexMatrix[a.count()];
        w = new double[2 * a.first(a.count())];
        v = a.below && a.above ? new double[w.length] : w;
    }

    /** The number of doubles that an elimination keeps at most. */
    static double size(int[] blocks) {
        double sum = 4.0 * blocks[blocks.length - 1];
        for (int q = 0; q + 1 < blocks.length; q++) {
            double size = blocks[q + 1] - blocks[q];
            sum += 2 * size * size;
        }
        return sum;
    }

    /**
     * Solves.
     *
     * @param x the right-hand side
     * @param c the real part of a factor
     * @param d the imaginary part of the factor
     * @param result receives Re (c + id) y
     */
    void solve(double[] x, double c, double d, double[] result) {
        int low = 0;
        int high = a.count() - 1;
        while (low < high && isNegligible(x, a.first(low), a.first(low + 1))) {
            low++;
        }
        while (high > low && isNegligible(x, a.first(high), a.first(high + 1))) {
            high--;
        }
        Arrays.fill(w, 0);
        for (int i = a.first(low); i < a.first(high + 1); i++) {
            w[2 * i] = x[i];
        }
        int top = a.below ? ascend(low, high) : high;
        int bottom = a.above || !a.below ? descend(top, low) : low;
        Arrays.fill(result, 0);
        for (int i = a.first(bottom); i < a.first(top + 1); i++) {
            result[i] = c * w[2 * i] - d * w[2 * i + 1];
        }
    }

    /** The ascending sweep; returns the last block with weight. */
    private int ascend(int low, int high) {
        for (int q = low; q < a.count(); q++) {
            if (q > low) {
                a.addProduct(q, true, step, v, w);
            }
            multiply(q, w, v);
            if (q >= high && isNegligible(v, 2 * a.first(q), 2 * a.first(q + 1))) {
                return q;
            }
        }
        return a.count() - 1;
    }

    /** The descending sweep; returns the first block with weight. */
    private int descend(int top, int low) {
        for (int q = top; q >= 0; q--) {
            if (q < top) {
                a.addProduct(q, false, step, w, w);
            }
            multiply(q, w, w);
            if (q <= low && isNegligible(w, 2 * a.first(q), 2 * a.first(q + 1))) {
                return q;
            }
        }
        return 0;
    }

    private static boolean isNegligible(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!(Math.abs(x[i]) < NEGLIGIBLE)) {
                return false;
            }
        }
        return true;
    }

    /** out_q = S_q^{−1} in_q. */
    private void multiply(int q, double[] in, double[] out) {
        if (inverses[q] == null) {
            eliminate(q);
        }
        if (space.length < 2 * a.size(q)) {
            space = new double[2 * a.size(q)];
        }
        inverses[q].multiply(in, 2 * a.first(q), out, space);
    }

    private void eliminate(int q) {
        boolean chained = a.below && a.above;
        for (int block = chained ? made : q; block <= q; block++) {
            pulse.run();
            ComplexMatrix s = complement(block);
            if (chained && block > 0) {
                subtractCorrection(block, s.re, inverses[block - 1].re);
                subtractCorrection(block, s.im, inverses[block - 1].im);
            }
            s.invert();
            inverses[block] = s;
            made = block + 1;
        }
    }

    /** θ − hA_qq. */
    private ComplexMatrix complement(int q) {
        int from = a.first(q);
        ComplexMatrix s = new ComplexMatrix(a.size(q));
        for (int row = 0; row < s.size; row++) {
            s.re[row * s.size + row] = real;
            s.im[row * s.size + row] = imaginary;
            for (int e = a.own(from + row); e < a.after(from + row); e++) {
                s.re[row * s.size + a.matrix.column(e) - from] -= step * a.matrix.value(e);
            }
        }
        return s;
    }

    /** s −= hA_{q,q−1} S_{q−1}^{−1} hA_{q−1,q}, for the real or the imaginary parts. */
    private void subtractCorrection(int q, double[] s, double[] inverse) {
        int from = a.first(q);
        int size = a.size(q);
        int start = a.first(q - 1);
        int inner = a.size(q - 1);
        // (S_{q−1}^{−1} hA_{q−1,q}) row by row.
        double[] product = new double[inner * size];
        for (int row = 0; row < inner; row++) {
            for (int k = 0; k < inner; k++) {
                double element = step * inverse[row * inner + k];
                for (int e = a.after(start + k); e < a.matrix.start(start + k + 1); e++) {
                    product[row * size + a.matrix.column(e) - from] += element * a.matrix.value(e);
                }
            }
        }
        for (int row = 0; row < size; row++) {
            for (int e = a.matrix.start(from + row); e < a.own(from + row); e++) {
                double element = step * a.matrix.value(e);
                int k = a.matrix.column(e) - start;
                for (int i = 0; i < size; i++) {
                    s[row * size + i] -= element * product[k * size + i];
                }
            }
        }
    }
}
