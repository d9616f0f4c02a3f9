package voltaic.numerics;

import java.util.Arrays;

/** A vector that is zero outside a range. */
final class SpannedVector {
    final double[] values;
    /** The range: elements from {@code from} to {@code to} − 1. */
    int from;

    int to;

    /** Zero. */
    SpannedVector(int length) {
        values = new double[length];
    }

    /** Becomes zero. */
    void clear() {
        Arrays.fill(values, from, to, 0);
        from = 0;
        to = 0;
    }
}
