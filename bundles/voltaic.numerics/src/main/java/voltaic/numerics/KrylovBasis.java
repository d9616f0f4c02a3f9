package voltaic.numerics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An orthonormal basis that grows by a vector at a time, each of which spans the range of the ones before and maybe more. Work goes over the vectors in
 * chunks that stay in the cache, shared by all threads; sums are taken chunk by chunk in their order, so that the result does not depend on the
 * threads.
 */
final class KrylovBasis {
    private static final int CHUNK = 1 << 12;
    /** A vector that loses more than this to the others is made orthogonal to them once more. */
    private static final double LOSS = 0.1;

    private final int length;
    private final Workers workers;
    private final List<SpannedVector> vectors = new ArrayList<>();
    /** Former vectors, zero. */
    private final ArrayDeque<SpannedVector> spare = new ArrayDeque<>();

    KrylovBasis(int length, Workers workers) {
        this.length = length;
        this.workers = workers;
    }

    /** The number of vectors. */
    int size() {
        return vectors.size();
    }

    SpannedVector vector(int k) {
        return vectors.get(k);
    }

    /** The elements in the range of the last vector. */
    int span() {
        SpannedVector last = vectors.get(size() - 1);
        return last.to - last.from;
    }

    /** Begins anew with x between two elements; returns its length. */
    double start(double[] x, int from, int to) {
        vectors.forEach(this::recycle);
        vectors.clear();
        SpannedVector first = spare();
        System.arraycopy(x, from, first.values, from, to - from);
        first.from = from;
        first.to = to;
        double norm = Math.sqrt(squares(first));
        scale(first, norm);
        vectors.add(first);
        return norm;
    }

    /** A zero vector to fill and append. */
    SpannedVector spare() {
        return spare.isEmpty() ? new SpannedVector(length) : spare.pop();
    }

    /** Takes back a vector that was not appended. */
    void recycle(SpannedVector vector) {
        vector.clear();
        spare.push(vector);
    }

    /**
     * Appends the part of w that is orthogonal to all vectors, normalised.
     *
     * @param w a vector that spans the ranges of all vectors
     * @return the components of w along all vectors, and last along the new one
     */
    double[] append(SpannedVector w) {
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
        SpannedVector last = vectors.get(size() - 1);
        results.forEach(result -> Arrays.fill(result, 0));
        overChunks(last.from, last.to, (chunk, from, to) -> {
            for (int r = 0; r < results.size(); r++) {
                double[] y = coefficients.get(r);
                addMultiples(y, 1, y.length, results.get(r), from, to);
            }
        });
    }

    /** Subtracts from w its components along all vectors and adds them to those given; returns what is left of its length. */
    private double subtractComponents(SpannedVector w, double[] components) {
        int count = size();
        int chunks = chunks(w.from, w.to);
        double[] parts = new double[chunks * count];
        overChunks(w.from, w.to, (chunk, from, to) -> {
            for (int k = 0; k < count; k++) {
                SpannedVector v = vectors.get(k);
                parts[chunk * count + k] = dot(v.values, w.values, Math.max(from, v.from), Math.min(to, v.to));
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
        overChunks(w.from, w.to, (chunk, from, to) -> {
            addMultiples(sums, -1, count, w.values, from, to);
            squares[chunk] = dot(w.values, w.values, from, to);
        });
        return Math.sqrt(Arrays.stream(squares).sum());
    }

    /** target += sign Σ_k factors_k v_k in a range. */
    private void addMultiples(double[] factors, double sign, int count, double[] target, int from, int to) {
        int k = 0;
        while (k < count && (vectors.get(k).to <= from || vectors.get(k).from >= to)) {
            k++;
        }
        // Beyond its own range a vector is zero, and harmless.
        for (; k < count - 3; k += 4) {
            addFour(target, from, to, sign, factors, k);
        }
        for (; k < count; k++) {
            double[] vector = vectors.get(k).values;
            double factor = sign * factors[k];
            for (int i = from; i < to; i++) {
                target[i] += factor * vector[i];
            }
        }
    }

    private void addFour(double[] target, int from, int to, double sign, double[] factors, int k) {
        double[] u = vectors.get(k).values;
        double[] v = vectors.get(k + 1).values;
        double[] w = vectors.get(k + 2).values;
        double[] x = vectors.get(k + 3).values;
        double a = sign * factors[k];
        double b = sign * factors[k + 1];
        double c = sign * factors[k + 2];
        double d = sign * factors[k + 3];
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

    private double squares(SpannedVector v) {
        double[] parts = new double[chunks(v.from, v.to)];
        overChunks(v.from, v.to, (chunk, from, to) -> parts[chunk] = dot(v.values, v.values, from, to));
        return Arrays.stream(parts).sum();
    }

    private static void scale(SpannedVector v, double divisor) {
        double factor = 1 / divisor;
        for (int i = v.from; i < v.to; i++) {
            v.values[i] *= factor;
        }
    }

    /** Work on the elements {@code from} … {@code to} − 1. */
    private interface ChunkTask {
        void run(int chunk, int from, int to);
    }

    private static int chunks(int from, int to) {
        return (to - from + CHUNK - 1) / CHUNK;
    }

    private void overChunks(int first, int end, ChunkTask task) {
        workers.overRange(
                chunks(first, end),
                chunk -> task.run(chunk, first + chunk * CHUNK, Math.min(end, first + (chunk + 1) * CHUNK)));
    }
}
