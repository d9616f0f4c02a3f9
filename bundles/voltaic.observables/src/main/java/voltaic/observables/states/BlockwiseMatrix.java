package voltaic.observables.states;

import java.util.Arrays;
import java.util.function.DoubleConsumer;

/**
 * A Hermitian matrix given by those of its elements that are not zero, and its eigenvalues. Rows that such elements join, directly
 * or by way of others, make a block; each block is diagonalised by itself, and the whole is never built. Its rows are those that
 * have an element: all others are zero.
 */
final class BlockwiseMatrix {
    private static final int NONE = -1;

    private int[] rows = new int[64];
    private int[] columns = new int[64];
    private double[] real = new double[64];
    private double[] imaginary = new double[64];
    private int count;

    /** Union-find over the rows: a row's parent; itself for the one that stands for its block. */
    private final int[] parent;
    /** The number of a row within its block. */
    private final int[] position;
    /** By the row that stands for a block: its size, and where its elements begin in their order by blocks. */
    private final int[] size;

    private final int[] begin;

    BlockwiseMatrix(int dimension) {
        parent = new int[dimension];
        position = new int[dimension];
        size = new int[dimension];
        begin = new int[dimension];
    }

    /** Takes away all elements. */
    void clear() {
        count = 0;
    }

    /** Adds to the element in this row and column, and the complex conjugate to its mirror image. */
    void add(int row, int column, double re, double im) {
        if (re == 0 && im == 0) {
            return;
        }
        if (count == rows.length) {
            int larger = count + count / 2;
            rows = Arrays.copyOf(rows, larger);
            columns = Arrays.copyOf(columns, larger);
            real = Arrays.copyOf(real, larger);
            imaginary = Arrays.copyOf(imaginary, larger);
        }
        rows[count] = row;
        columns[count] = column;
        real[count] = re;
        imaginary[count++] = im;
    }

    /**
     * The eigenvalues, block by block, in no particular order; zeros of rows without an element are left out.
     *
     * @param checkpoint is run before each block
     */
    void eigenvalues(DoubleConsumer to, Runnable checkpoint) {
        join();
        int[] order = order();
        int first = 0;
        while (first < count) {
            checkpoint.run();
            int root = find(rows[order[first]]);
            int end = first;
            double[][] re = new double[size[root]][size[root]];
            double[][] im = new double[size[root]][size[root]];
            for (; end < count && find(rows[order[end]]) == root; end++) {
                put(order[end], re, im);
            }
            for (double value : Eigenvalues.of(re, im)) {
                to.accept(value);
            }
            first = end;
        }
    }

    private void put(int element, double[][] re, double[][] im) {
        int row = position[rows[element]];
        int column = position[columns[element]];
        re[row][column] += real[element];
        im[row][column] += imaginary[element];
        if (row != column) {
            re[column][row] += real[element];
            im[column][row] -= imaginary[element];
        }
    }

    /** Finds the blocks, and numbers the rows of each in the order of their first element. */
    private void join() {
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int e = 0; e < count; e++) {
            parent[find(rows[e])] = find(columns[e]);
        }
        Arrays.fill(position, NONE);
        Arrays.fill(size, 0);
        for (int e = 0; e < count; e++) {
            number(rows[e]);
            number(columns[e]);
        }
    }

    private void number(int row) {
        if (position[row] == NONE) {
            position[row] = size[find(row)]++;
        }
    }

    /** The elements sorted by blocks, within a block in the order in which they came. */
    private int[] order() {
        Arrays.fill(begin, 0);
        for (int e = 0; e < count; e++) {
            begin[find(rows[e])]++;
        }
        int next = 0;
        for (int i = 0; i < begin.length; i++) {
            int here = begin[i];
            begin[i] = next;
            next += here;
        }
        int[] order = new int[count];
        for (int e = 0; e < count; e++) {
            order[begin[find(rows[e])]++] = e;
        }
        return order;
    }

    private int find(int row) {
        int root = row;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
