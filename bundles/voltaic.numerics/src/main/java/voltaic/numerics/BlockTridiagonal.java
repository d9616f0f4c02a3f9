package voltaic.numerics;

/** A sparse matrix seen as block tridiagonal: where the elements of each row pass from one block to the next. */
final class BlockTridiagonal {
    private final CompressedRows matrix;
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

    /** The number of rows of the largest block. */
    int largest() {
        int largest = 0;
        for (int q = 0; q < count(); q++) {
            largest = Math.max(largest, size(q));
        }
        return largest;
    }

    /** s += factor A_qq, dense and row by row. */
    void addDiagonal(int q, double factor, double[] s) {
        int from = blocks[q];
        int size = size(q);
        for (int row = 0; row < size; row++) {
            for (int e = own[from + row]; e < after[from + row]; e++) {
                s[row * size + matrix.column(e) - from] += factor * matrix.value(e);
            }
        }
    }

    /** s −= (factor A_qn) inverse (factor A_nq), dense and row by row, for a neighbour n = q ± 1. */
    void subtractCorrection(int q, int neighbour, double factor, double[] inverse, double[] s) {
        int from = blocks[q];
        int size = size(q);
        int start = blocks[neighbour];
        int inner = size(neighbour);
        // inverse A_nq, row by row.
        double[] product = new double[inner * size];
        for (int k = 0; k < inner; k++) {
            for (int e = first(start + k, q < neighbour); e < end(start + k, q < neighbour); e++) {
                int column = matrix.column(e) - from;
                double value = factor * matrix.value(e);
                for (int row = 0; row < inner; row++) {
                    product[row * size + column] += inverse[row * inner + k] * value;
                }
            }
        }
        for (int row = 0; row < size; row++) {
            for (int e = first(from + row, neighbour < q); e < end(from + row, neighbour < q); e++) {
                double value = factor * matrix.value(e);
                int k = matrix.column(e) - start;
                for (int i = 0; i < size; i++) {
                    s[row * size + i] -= value * product[k * size + i];
                }
            }
        }
    }

    /** out += factor A_qn y_n for a neighbour n = q ± 1, with out holding block q alone. */
    void addProduct(int q, int neighbour, double factor, double[] y, double[] out) {
        boolean below = neighbour < q;
        int from = blocks[q];
        for (int row = from; row < blocks[q + 1]; row++) {
            double sum = 0;
            int end = end(row, below);
            for (int e = first(row, below); e < end; e++) {
                sum += matrix.value(e) * y[matrix.column(e)];
            }
            out[row - from] += factor * sum;
        }
    }

    /** The first element of a row in the block below the diagonal one, or above it. */
    private int first(int row, boolean below) {
        return below ? matrix.start(row) : after[row];
    }

    private int end(int row, boolean below) {
        return below ? own[row] : matrix.start(row + 1);
    }
}
