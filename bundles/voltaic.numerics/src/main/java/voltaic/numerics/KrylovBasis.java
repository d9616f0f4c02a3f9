package voltaic.numerics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An orthonormal basis that grows by a vector at a time. Work goes over the vectors in chunks that stay in the cache, shared by all threads;
 * sums are taken chunk by chunk in their order, so that the result does not depend on the threads.
 */
final class KrylovBasis {
    private static final int CHUNK = 1 << 12;
    /** A vector that loses more than this to the others is made orthogonal to them once more. */
    private static final double LOSS = 0.1;

    private final int length;
    private final int chunks;
    private final Workers workers;
    private final List<double[]> vectors = new ArrayList<>();
    /** Arrays of former vectors. */
    private final ArrayDeque<double[]> spare = new ArrayDeque<>();

    KrylovBasis(int length, Workers workers) {
        this.length = length;
        this.workers = workers;
        chunks = (length + CHUNK - 1) / CHUNK;
    }

    /** The number of vectors. */
    int size() {
        return vectors.size();
    }

    double[] vector(int k) {
        return vectors.get(k);
    }

    /** Begins anew with x; returns its length. */
    double start(double[] x) {
        spare.addAll(vectors);
        vectors.clear();
        double[] first = spare();
        System.arraycopy(x, 0, first, 0, length);
        double norm = Math.sqrt(squares(first));
        scale(first, norm);
        vectors.add(first);
        return norm;
    }

    /** An array to fill and append; it holds anything. */
    double[] spare() {
        return spare.isEmpty() ? new double[length] : spare.pop();
    }

    /** Takes back an array that was not appended. */
    void recycle(double[] array) {
        spare.push(array);
    }

    /**
     * Appends the part of w that is orthogonal to all vectors, normalised, and keeps the array.
     *
     * @return the components of w along all vectors, and last along the new one
     */
    double[] append(double[] w) {
        double[] components = new double[size() + 1];
        double before = Math.sqrt(squares(w));
        double after = subtractComponents(w, components);
        if (after < LOSS * before) {
            after = subtractComponents(w, components);
        }
        components[size()] = after;
        if (after > 0) {
            scale(w, after);
        }
        vectors.add(w);
        return components;
    }

    /** Σ_k y_k v_k over the first vectors, for several y at once. */
    void combine(List<double[]> coefficients, List<double[]> results) {
        overChunks((chunk, from, to) -> {
            for (int r = 0; r < results.size(); r++) {
                double[] y = coefficients.get(r);
                double[] result = results.get(r);
                Arrays.fill(result, from, to, 0);
                addMultiples(y, 1, y.length, result, from, to);
            }
        });
    }

    /** Subtracts from w its components along all vectors and adds them to those given; returns what is left of its length. */
    private double subtractComponents(double[] w, double[] components) {
        int count = size();
        double[] parts = new double[chunks * count];
        overChunks((chunk, from, to) -> {
            for (int k = 0; k < count; k++) {
                parts[chunk * count + k] = dot(vectors.get(k), w, from, to);
            }
        });
        double[] sums = new double[count];
        for (int chunk = 0; chunk < chunks; chunk++) {
            for (int k = 0; k < count; k++) {
                sums[k] += parts[chunk * count + k];
            }
        }
        for (int k = 0; k < count; k++) {
            components[k] += sums[k];
        }
        double[] squares = new double[chunks];
        overChunks((chunk, from, to) -> {
            addMultiples(sums, -1, count, w, from, to);
            squares[chunk] = dot(w, w, from, to);
        });
        return Math.sqrt(Arrays.stream(squares).sum());
    }

    private void addMultiples(double[] factors, double sign, int count, double[] target, int from, int to) {
        int k = 0;
        for (; k < count - 3; k += 4) {
            addFour(
                    target,
                    vectors.get(k),
                    sign * factors[k],
                    vectors.get(k + 1),
                    sign * factors[k + 1],
                    vectors.get(k + 2),
                    sign * factors[k + 2],
                    vectors.get(k + 3),
                    sign * factors[k + 3],
                    from,
                    to);
        }
        for (; k < count; k++) {
            double[] vector = vectors.get(k);
            double factor = sign * factors[k];
            for (int i = from; i < to; i++) {
                target[i] += factor * vector[i];
            }
        }
    }

    private static void addFour(
            double[] target,
            double[] u,
            double a,
            double[] v,
            double b,
            double[] w,
            double c,
            double[] x,
            double d,
            int from,
            int to) {
        for (int i = from; i < to; i++) {
            target[i] += a * u[i] + b * v[i] + c * w[i] + d * x[i];
        }
    }

    private static double dot(double[] u, double[] v, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            a += u[i] * v[i];
            b += u[i + 1] * v[i + 1];
            c += u[i + 2] * v[i + 2];
            d += u[i + 3] * v[i + 3];
        }
        for (; i < to; i++) {
            a += u[i] * v[i];
        }
        return a + b + (c + d);
    }

    private double squares(double[] v) {
        double[] parts = new double[chunks];
        overChunks((chunk, from, to) -> parts[chunk] = dot(v, v, from, to));
        return Arrays.stream(parts).sum();
    }

    private static void scale(double[] v, double divisor) {
        double factor = 1 / divisor;
        for (int i = 0; i < v.length; i++) {
            v[i] *= factor;
        }
    }

    /** Work on the elements {@code from} … {@code to} − 1. */
    private interface ChunkTask {
        void run(int chunk, int from, int to);
    }

    private void overChunks(ChunkTask task) {
        workers.overRange(chunks, chunk -> task.run(chunk, chunk * CHUNK, Math.min(length, (chunk + 1) * CHUNK)));
    }
}
