package voltaic.numerics;

/** A sparse matrix seen as block tridiagonal: where the elements of each row pass from one block to the next. */
final class BlockTridiagonal {
    final CompressedRows matrix;
    private final int[] blocks;
    /** For each row the first element in the diagonal block, and the first after it. */
    private final int[] own;

    private final int[] after;
    /** Whether any block below, or above, the diagonal differs from zero. */
    final boolean below;

    final boolean above;

    /**
     * The structure of a matrix whose columns ascend in each row.
     *
     * @param blocks where the blocks begin, ascending, and where the last one ends
     */
    BlockTridiagonal(CompressedRows matrix, int[] blocks) {
        this.matrix = matrix;
        this.blocks = blocks;
        own = new int[blocks[count()]];
        after = new int[blocks[count()]];
        boolean anyBelow = false;
        boolean anyAbove = false;
        for (int q = 0; q < count(); q++) {
            for (int row = blocks[q]; row < blocks[q + 1]; row++) {
                int e = matrix.start(row);
                while (e < matrix.start(row + 1) && matrix.column(e) < blocks[q]) {
                    e++;
                }
                own[row] = e;
                while (e < matrix.start(row + 1) && matrix.column(e) < blocks[q + 1]) {
                    e++;
                }
                after[row] = e;
                anyBelow |= own[row] > matrix.start(row);
                anyAbove |= after[row] < matrix.start(row + 1);
            }
        }
        below = anyBelow;
        above = anyAbove;
    }

    /** The number of blocks. */
    int count() {
        return blocks.length - 1;
    }

    /** The first row of a block. */
    int first(int q) {
        return blocks[q];
    }

    /** The number of rows of a block. */
    int size(int q) {
        return blocks[q + 1] - blocks[q];
    }

    /** The first element of a row in the diagonal block. */
    int own(int row) {
        return own[row];
    }

    /** The first element of a row after the diagonal block. */
    int after(int row) {
        return after[row];
    }

    /** w_q += step A_{q,q−1} y_{q−1} or step A_{q,q+1} y_{q+1}, complex numbers with real and imaginary parts alternating. */
    void addProduct(int q, boolean fromBelow, double step, double[] y, double[] w) {
        for (int row = blocks[q]; row < blocks[q + 1]; row++) {
            double re = 0;
            double im = 0;
            int end = fromBelow ? own[row] : matrix.start(row + 1);
            for (int e = fromBelow ? matrix.start(row) : after[row]; e < end; e++) {
                re += matrix.value(e) * y[2 * matrix.column(e)];
                im += matrix.value(e) * y[2 * matrix.column(e) + 1];
            }
            w[2 * row] += step * re;
            w[2 * row + 1] += step * im;
        }
    }
}
