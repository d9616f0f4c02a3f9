package voltaic.numerics;

import java.util.Arrays;

/** A sparse matrix seen as block tridiagonal: where the elements of each row pass from one block to the next. */
final class BlockTridiagonal {
    final CompressedRows matrix;
    private final int[] blocks;
    /** For each row the first element in the diagonal block, and the first after it. */
    private final int[] own;

    private final int[] after;

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
            }
        }
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

    /** The block of a row. */
    int blockOf(int row) {
        int found = Arrays.binarySearch(blocks, row);
        // Empty blocks begin where the next one does.
        int q = found >= 0 ? found : -found - 2;
        while (q + 1 < blocks.length && blocks[q + 1] <= row) {
            q++;
        }
        return q;
    }

    /** y = Ax, with the blocks beside the range of x. */
    void apply(SpannedVector x, SpannedVector y) {
        y.from = first(Math.max(0, blockOf(x.from) - 1));
        y.to = first(Math.min(count(), blockOf(x.to - 1) + 2));
        matrix.apply(x.values, y.values, y.from, y.to);
    }
}
