package voltaic.numerics;

import java.util.Arrays;
import java.util.List;

/**
 * (1 − A/σ)^{−1} for a real block tridiagonal A and σ > 0, by elimination of block after block from both ends to the middle, one thread for each
 * half: with D, L and U the blocks of 1 − A/σ on, below and above the diagonal,
 *
 * <pre>
 * S_q = D_q − L_q S_{q−1}^{−1} U_{q−1}  below the middle,  S_q = D_q − U_q S_{q+1}^{−1} L_{q+1}  above it,  both at the middle.
 * </pre>
 *
 * The S_q^{−1} are kept as dense matrices. Pivots are taken inside blocks only; that is stable where the diagonal blocks dominate, as they do
 * for a generator that conserves probability.
 */
final class ShiftedInverse {
    /** Blocks of numbers below this are set to zero: nothing that counts, and numbers near the least there is are slow to reckon with. */
    private static final double NEGLIGIBLE = 1e-40;

    private final BlockTridiagonal a;
    private final double scale;
    private final int middle;
    private final double[][] inverses;
    private final Workers workers;
    /** What comes in from the ends, before anything goes back. */
    private final double[] inward;

    /**
     * Eliminates.
     *
     * @param shift σ, positive
     */
    ShiftedInverse(BlockTridiagonal a, double shift, Workers workers) {
        this.a = a;
        this.scale = 1 / shift;
        this.workers = workers;
        inverses = new double[a.count()][];
        inward = new double[a.first(a.count())];
        middle = middle();
        workers.run(List.of(() -> eliminate(0, middle, 1), () -> eliminate(a.count() - 1, middle, -1)));
        eliminate(middle);
    }

    /** The bytes that it keeps. */
    static double bytes(int[] blocks) {
        double sum = blocks[blocks.length - 1];
        for (int q = 0; q + 1 < blocks.length; q++) {
            double size = blocks[q + 1] - blocks[q];
            sum += size * size;
        }
        return 8 * sum;
    }

    /** y = (1 − A/σ)^{−1} x. */
    void apply(double[] x, double[] y) {
        workers.run(List.of(() -> gather(x, 0, middle, 1), () -> gather(x, a.count() - 1, middle, -1)));
        gather(x, middle, new double[a.size(middle)]);
        System.arraycopy(inward, a.first(middle), y, a.first(middle), a.size(middle));
        workers.run(List.of(() -> spread(y, middle - 1, -1, -1), () -> spread(y, middle + 1, a.count(), 1)));
    }

    /** The block at which half of the work is done. */
    private int middle() {
        double work = 0;
        for (int q = 0; q < a.count(); q++) {
            work += (double) a.size(q) * a.size(q);
        }
        double done = 0;
        for (int q = 0; q < a.count(); q++) {
            done += (double) a.size(q) * a.size(q);
            if (2 * done >= work) {
                return q;
            }
        }
        return a.count() - 1;
    }

    private void eliminate(int from, int to, int direction) {
        for (int q = from; q != to; q += direction) {
            workers.checkStopped();
            eliminate(q);
        }
    }

    private void eliminate(int q) {
        int size = a.size(q);
        double[] s = new double[size * size];
        a.addDiagonal(q, -scale, s);
        for (int i = 0; i < size; i++) {
            s[i * (size + 1)] += 1;
        }
        if (q > 0 && q <= middle) {
            a.subtractCorrection(q, q - 1, scale, inverses[q - 1], s);
        }
        if (q + 1 < a.count() && q >= middle) {
            a.subtractCorrection(q, q + 1, scale, inverses[q + 1], s);
        }
        DenseMatrix.invert(s, size);
        inverses[q] = s;
    }

    private void gather(double[] x, int from, int to, int direction) {
        double[] space = new double[a.largest()];
        for (int q = from; q != to; q += direction) {
            gather(x, q, space);
            if ((q & 0xff) == 0) {
                workers.checkStopped();
            }
        }
    }

    /** inward_q = S_q^{−1} (x_q + what comes from outside). */
    private void gather(double[] x, int q, double[] space) {
        System.arraycopy(x, a.first(q), space, 0, a.size(q));
        if (q > 0 && q <= middle) {
            a.addProduct(q, q - 1, scale, inward, space);
        }
        if (q + 1 < a.count() && q >= middle) {
            a.addProduct(q, q + 1, scale, inward, space);
        }
        multiply(q, space, inward, false);
    }

    /** y_q = inward_q + S_q^{−1} (what comes from the middle). */
    private void spread(double[] y, int from, int to, int direction) {
        double[] space = new double[a.largest()];
        for (int q = from; q != to; q += direction) {
            Arrays.fill(space, 0, a.size(q), 0);
            a.addProduct(q, q - direction, scale, y, space);
            multiply(q, space, y, true);
            if ((q & 0xff) == 0) {
                workers.checkStopped();
            }
        }
    }

    /** y_q = S_q^{−1} x, and inward_q to it if asked. */
    private void multiply(int q, double[] x, double[] y, boolean addInward) {
        int size = a.size(q);
        int first = a.first(q);
        double[] inverse = inverses[q];
        double largest = 0;
        int element = 0;
        for (int row = 0; row < size; row++) {
            double even = addInward ? inward[first + row] : 0;
            double odd = 0;
            int k = 0;
            for (; k < size - 1; k += 2) {
                even += inverse[element] * x[k];
                odd += inverse[element + 1] * x[k + 1];
                element += 2;
            }
            if (k < size) {
                even += inverse[element++] * x[k];
            }
            y[first + row] = even + odd;
            largest = Math.max(largest, Math.abs(even + odd));
        }
        if (largest < NEGLIGIBLE) {
            Arrays.fill(y, first, first + size, 0);
        }
    }
}
