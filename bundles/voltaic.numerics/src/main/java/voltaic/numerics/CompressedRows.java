package voltaic.numerics;

/**
 * A sparse matrix in compressed rows.
 *
 * <p>Immutable; one instance may serve several threads.
 */
public final class CompressedRows implements LinearOperator {
    /** The memory of an element: its value and its column. */
    public static final int BYTES_PER_ELEMENT = Double.BYTES + Integer.BYTES;

    private final int[] starts;
    private final int[] columns;
    private final double[] values;

    /**
     * Keeps the arrays.
     *
     * @param starts where each row begins in the other two; one more than rows
     * @param columns the columns of the elements, row by row
     * @param values the elements
     */
    public CompressedRows(int[] starts, int[] columns, double[] values) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    /** The number of rows. */
    public int size() {
        return starts.length - 1;
    }

    /** The number of elements. */
    public int elements() {
        return starts[starts.length - 1];
    }

    /** The largest sum of moduli of a row. */
    public double norm() {
        double largest = 0;
        for (int row = 0; row + 1 < starts.length; row++) {
            double sum = 0;
            for (int e = starts[row]; e < starts[row + 1]; e++) {
                sum += Math.abs(values[e]);
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** Where the elements of a row begin. */
    int start(int row) {
        return starts[row];
    }

    int column(int element) {
        return columns[element];
    }

    double value(int element) {
        return values[element];
    }

    @Override
    public void apply(double[] x, double[] y, Workers workers) {
        workers.overChunks(0, y.length, (chunk, from, to) -> apply(x, y, from, to));
    }

    /** The elements {@code from} … {@code to} − 1 of Ax, into those of {@code out}. */
    void apply(double[] in, double[] out, int from, int to) {
        int position = starts[from];
        for (int row = from; row < to; row++) {
            int end = starts[row + 1];
            double even = 0;
            double odd = 0;
            for (; position < end - 1; position += 2) {
                even += values[position] * in[columns[position]];
                odd += values[position + 1] * in[columns[position + 1]];
            }
            if (position < end) {
                even += values[position] * in[columns[position]];
                position++;
            }
            out[row] = even + odd;
        }
    }
}
