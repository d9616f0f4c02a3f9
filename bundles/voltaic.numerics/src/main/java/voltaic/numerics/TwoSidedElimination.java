package voltaic.numerics;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Solves (s − A) y = r for a real block tridiagonal A and s > 0 by elimination of block after block from both ends to one in the middle, in
 * time linear in the number of blocks: from below, with S_q = s − A_qq − A_{q,q−1} S_{q−1}^{−1} A_{q−1,q},
 *
 * <pre>
 * h_q = S_q^{−1} (r_q + A_{q,q−1} h_{q−1})  (towards the middle),  y_q = h_q + S_q^{−1} A_{q,q+1} y_{q+1}  (and back),
 * </pre>
 *
 * from above likewise with the neighbours exchanged, and in the middle y = h from both. The two ends are worked on by a thread each; the result
 * does not depend on that. The S_q^{−1} are kept as dense matrices. Pivots are taken inside blocks only; that is stable where the diagonal
 * blocks dominate, as they do for a generator that conserves probability.
 */
final class TwoSidedElimination {
    private static final double NEGLIGIBLE = 1e-150;

    private final BlockTridiagonal a;
    private final Workers workers;
    private final int middle;
    private final int largest;
    /** S_q^{−1}, row after row. */
    private final double[][] inverses;
    /** The next blocks to eliminate from below and from above. */
    private int belowDone;

    private int aboveDone;

    private final AtomicInteger done = new AtomicInteger();
    private double shift;

    TwoSidedElimination(BlockTridiagonal a, Workers workers) {
        this.a = a;
        this.workers = workers;
        inverses = new double[a.count()][];
        double total = 0;
        int most = 0;
        for (int q = 0; q < a.count(); q++) {
            total += cost(q);
            most = Math.max(most, a.size(q));
        }
        largest = most;
        double below = 0;
        int q = 0;
        while (q < a.count() - 1 && below + cost(q) < 0.5 * total) {
            below += cost(q++);
        }
        middle = q;
    }

    private double cost(int q) {
        double size = a.size(q);
        return 1 + size * size * size;
    }

    /** The bytes that an elimination keeps. */
    static double bytes(int[] blocks) {
        double sum = 0;
        for (int q = 0; q + 1 < blocks.length; q++) {
            double size = blocks[q + 1] - blocks[q];
            sum += 8 * size * size + 24;
        }
        return sum;
    }

    /** s; 0 before the first elimination. */
    double shift() {
        return shift;
    }

    /** The share of the blocks that the latest elimination has done, 0 … 1; for any thread. */
    double progress() {
        return done.get() / (double) a.count();
    }

    /** Begins with this s > 0; blocks are eliminated when a solution gets to them. */
    void begin(double s) {
        shift = s;
        done.set(0);
        Arrays.fill(inverses, null);
        belowDone = 0;
        aboveDone = a.count() - 1;
    }

    /** Eliminates for this s > 0. */
    void eliminate(double s) {
        begin(s);
        workers.run(List.of(() -> eliminateFromBelow(middle - 1), () -> eliminateFromAbove(middle + 1)));
        eliminateMiddle();
    }

    private void eliminateFromBelow(int last) {
        if (belowDone <= last) {
            InvertibleBlock space = new InvertibleBlock(largest);
            for (; belowDone <= last; belowDone++) {
                eliminate(belowDone, space, belowDone > 0, false);
            }
        }
    }

    private void eliminateFromAbove(int last) {
        if (aboveDone >= last) {
            InvertibleBlock space = new InvertibleBlock(largest);
            for (; aboveDone >= last; aboveDone--) {
                eliminate(aboveDone, space, false, aboveDone < a.count() - 1);
            }
        }
    }

    private void eliminateMiddle() {
        if (inverses[middle] == null) {
            workers.run(List.of(() -> eliminateFromBelow(middle - 1), () -> eliminateFromAbove(middle + 1)));
            eliminate(middle, new InvertibleBlock(largest), middle > 0, middle < a.count() - 1);
        }
    }

    private void eliminate(int q, InvertibleBlock space, boolean below, boolean above) {
        workers.checkStopped();
        int from = a.first(q);
        double[][] s = space.begin(a.size(q));
        for (int row = 0; row < a.size(q); row++) {
            s[row][row] = shift;
            for (int e = a.own(from + row); e < a.after(from + row); e++) {
                s[row][a.matrix.column(e) - from] -= a.matrix.value(e);
            }
        }
        if (below) {
            subtractCorrection(q, q - 1, s);
        }
        if (above) {
            subtractCorrection(q, q + 1, s);
        }
        inverses[q] = space.invert();
        done.incrementAndGet();
    }

    /** s −= A_qn S_n^{−1} A_nq for a neighbour n. */
    private void subtractCorrection(int q, int n, double[][] s) {
        int from = a.first(q);
        int start = a.first(n);
        int inner = a.size(n);
        double[] inverse = inverses[n];
        double[] product = new double[inner];
        for (int row = 0; row < a.size(q); row++) {
            Arrays.fill(product, 0);
            for (int e = begin(from + row, n < q); e < end(from + row, n < q); e++) {
                add(a.matrix.value(e), inverse, (a.matrix.column(e) - start) * inner, product);
            }
            double[] target = s[row];
            for (int k = 0; k < inner; k++) {
                double element = product[k];
                for (int e = begin(start + k, q < n); element != 0 && e < end(start + k, q < n); e++) {
                    target[a.matrix.column(e) - from] -= element * a.matrix.value(e);
                }
            }
        }
    }

    /** Where the elements of a row in the block below, or above, its own begin. */
    private int begin(int row, boolean below) {
        return below ? a.matrix.start(row) : a.after(row);
    }

    /** Where they end. */
    private int end(int row, boolean below) {
        return below ? a.own(row) : a.matrix.start(row + 1);
    }

    /** y += factor · x, with x from {@code start} on. */
    private static void add(double factor, double[] x, int start, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] += factor * x[start + i];
        }
    }

    /** Solves for y; after {@link #eliminate}. */
    void solve(double[] r, double[] y) {
        System.arraycopy(r, 0, y, 0, y.length);
        new Solution(y, 0, a.count() - 1, 0).run();
    }

    /**
     * Solves for a right-hand side that is zero outside a range. The solution is followed as far as one of its elements in a block exceeds
     * a negligible value.
     *
     * @param r of whole blocks, not empty
     * @param y zero; receives the solution, of whole blocks
     */
    void solve(SpannedVector r, SpannedVector y, double negligible) {
        System.arraycopy(r.values, r.from, y.values, r.from, r.to - r.from);
        Solution solution = new Solution(y.values, a.blockOf(r.from), a.blockOf(r.to - 1), negligible);
        solution.run();
        y.from = a.first(solution.low);
        y.to = a.first(solution.high + 1);
    }

    /** A solution in the making. */
    private final class Solution {
        private final double[] y;
        private final double negligible;
        /** The blocks of the right-hand side; in the end those of the solution. */
        private int low;

        private int high;
        /** Where the ways to the middle end; the middle if they get there. */
        private int below;

        private int above;

        Solution(double[] y, int low, int high, double negligible) {
            this.y = y;
            this.low = low;
            this.high = high;
            this.negligible = negligible;
        }

        void run() {
            workers.run(List.of(this::fromBelow, this::fromAbove));
            int first = low;
            int last = high;
            if (below == middle || above == middle || (low < middle && middle < high)) {
                eliminateMiddle();
                reduce(middle, below == middle, above == middle, y, new double[largest]);
                workers.run(List.of(() -> downward(middle, first), () -> upward(middle, last)));
            } else if (below < middle) {
                high = below;
                downward(below, first);
            } else {
                low = above;
                upward(above, last);
            }
        }

        private void fromBelow() {
            double[] space = new double[largest];
            int q = low;
            while (q < middle) {
                eliminateFromBelow(q);
                reduce(q, q > low, false, y, space);
                if (q >= high && isNegligible(q)) {
                    break;
                }
                q++;
            }
            below = q;
        }

        private void fromAbove() {
            double[] space = new double[largest];
            int q = high;
            while (q > middle) {
                eliminateFromAbove(q);
                reduce(q, false, q < high, y, space);
                if (q <= low && isNegligible(q)) {
                    break;
                }
                q--;
            }
            above = q;
        }

        /** Back from where the way from below ended, or from the middle, and on until nothing is left. */
        private void downward(int from, int first) {
            double[] space = new double[largest];
            int q = from;
            while (q > 0) {
                q--;
                substitute(q, q + 1, y, space);
                if (q <= first && isNegligible(q)) {
                    break;
                }
            }
            low = q;
        }

        private void upward(int from, int last) {
            double[] space = new double[largest];
            int q = from;
            while (q < a.count() - 1) {
                q++;
                substitute(q, q - 1, y, space);
                if (q >= last && isNegligible(q)) {
                    break;
                }
            }
            high = q;
        }

        private boolean isNegligible(int q) {
            for (int i = a.first(q); i < a.first(q + 1); i++) {
                if (!(Math.abs(y[i]) <= negligible)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** y_q = S_q^{−1} (y_q + A_{q,q±1} y_{q±1}). */
    private void reduce(int q, boolean below, boolean above, double[] y, double[] space) {
        int from = a.first(q);
        int size = a.size(q);
        for (int row = 0; row < size; row++) {
            double sum = y[from + row];
            sum += below ? product(from + row, true, y) : 0;
            sum += above ? product(from + row, false, y) : 0;
            space[row] = sum;
            y[from + row] = 0;
        }
        addProduct(inverses[q], size, space, y, from);
    }

    /** y_q += S_q^{−1} A_qn y_n for a neighbour n. */
    private void substitute(int q, int n, double[] y, double[] space) {
        int from = a.first(q);
        int size = a.size(q);
        for (int row = 0; row < size; row++) {
            space[row] = product(from + row, n < q, y);
        }
        addProduct(inverses[q], size, space, y, from);
    }

    /** A row of the block below, or above, its own, times y. */
    private double product(int row, boolean below, double[] y) {
        double sum = 0;
        for (int e = begin(row, below); e < end(row, below); e++) {
            sum += a.matrix.value(e) * y[a.matrix.column(e)];
        }
        return sum;
    }

    /** y += Mx from an element on, for a dense square M: two rows at a time, so that four sums grow side by side. */
    private static void addProduct(double[] m, int size, double[] x, double[] y, int from) {
        int row = 0;
        for (; row < size - 1; row += 2) {
            double even = 0;
            double odd = 0;
            double nextEven = 0;
            double nextOdd = 0;
            int e = row * size;
            int k = 0;
            for (; k < size - 1; k += 2, e += 2) {
                even += m[e] * x[k];
                odd += m[e + 1] * x[k + 1];
                nextEven += m[e + size] * x[k];
                nextOdd += m[e + size + 1] * x[k + 1];
            }
            if (k < size) {
                even += m[e] * x[k];
                nextEven += m[e + size] * x[k];
            }
            y[from + row] = flushed(y[from + row] + (even + odd));
            y[from + row + 1] = flushed(y[from + row + 1] + (nextEven + nextOdd));
        }
        if (row < size) {
            y[from + row] = flushed(y[from + row] + dot(m, row * size, x, size));
        }
    }

    /** Zero instead of numbers on the way to the subnormal ones, with which processors take a hundred times as long. */
    private static double flushed(double value) {
        return Math.abs(value) < NEGLIGIBLE ? 0 : value;
    }

    private static double dot(double[] x, int start, double[] y, int n) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i < n - 1; i += 2) {
            even += x[start + i] * y[i];
            odd += x[start + i + 1] * y[i + 1];
        }
        return i < n ? even + odd + x[start + i] * y[i] : even + odd;
    }
}
