package voltaic.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * NumPy's file format, version 1.0: a table of doubles, row by row, read by {@code numpy.load}. Here each row is a
 * column of the result, time first.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">numpy.lib.format</a>
 */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    private Npy() {}

    static void write(List<double[]> rows, OutputStream out) throws IOException {
        int samples = rows.get(0).length;
        out.write(header(rows.size(), samples));
        ByteBuffer buffer = ByteBuffer.allocate(samples * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double[] row : rows) {
            buffer.clear();
            buffer.asDoubleBuffer().put(row);
            out.write(buffer.array());
        }
    }

    /**
     * The rows of a file that {@link #write} made.
     *
     * @throws IllegalArgumentException if this is no such file, or not of this many rows
     */
    static double[][] read(byte[] bytes, int rows) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int samples = samples(bytes, rows);
        if (samples < 0) {
            throw new IllegalArgumentException("is not a NumPy file of " + rows + " columns of doubles");
        }
        in.position(header(rows, samples).length);
        double[][] values = new double[rows][samples];
        for (double[] row : values) {
            for (int i = 0; i < samples; i++) {
                row[i] = in.getDouble();
            }
        }
        return values;
    }

    /** The number of samples, from the size of the file if the header then is exactly the one that we write; else −1. */
    private static int samples(byte[] bytes, int rows) {
        // The length of the header does not depend on the numbers in it: they fit into its padding.
        int data = bytes.length - header(rows, 0).length;
        if (rows < 1 || data < 0 || data % (rows * Double.BYTES) != 0) {
            return -1;
        }
        int samples = data / (rows * Double.BYTES);
        byte[] header = header(rows, samples);
        return header.length <= bytes.length
                        && ByteBuffer.wrap(bytes, 0, header.length).equals(ByteBuffer.wrap(header))
                ? samples
                : -1;
    }

    private static byte[] header(int rows, int samples) {
        String dictionary = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + rows + ", " + samples + "), }";
        int length = MAGIC.length + Short.BYTES + dictionary.length() + 1;
        int padded = (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String text = dictionary + " ".repeat(padded - length) + "\n";
        return ByteBuffer.allocate(padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) text.length())
                .put(text.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
