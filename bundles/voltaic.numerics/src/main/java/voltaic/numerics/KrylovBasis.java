package voltaic.numerics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A basis of unit vectors that grows by one at a time, each orthogonal to those before it, or to the last few of them. Each spans the range of the ones
 * before and maybe more. Work goes over the vectors in chunks that stay in the cache, shared by all threads; sums are taken chunk by chunk in
 * their order, so that the result does not depend on the threads.
 */
final class KrylovBasis {
    /** A vector that loses more than this to the others is made orthogonal to them once more. */
    private static final double LOSS = 0.1;

    private final int length;
    private final int window;
    private final Workers workers;
    private final List<SpannedVector> vectors = new ArrayList<>();
    /** Former vectors, zero. */
    private final ArrayDeque<SpannedVector> spare = new ArrayDeque<>();

    /** An orthonormal basis. */
    KrylovBasis(int length, Workers workers) {
        this(length, Integer.MAX_VALUE, workers);
    }

    /** A basis in which each vector is orthogonal to so many before it. */
    KrylovBasis(int length, int window, Workers workers) {
        this.length = length;
        this.window = window;
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
     * Appends the part of w that is orthogonal to the vectors, or the last few, normalised.
     *
     * @param w a vector that spans the ranges of all vectors
     * @return the components of w along all vectors, and last along the new one: w is their sum
     */
    double[] append(SpannedVector w) {
        double[] components = new double[size() + 1];
        double before = Math.sqrt(squares(w));
        double after = subtractComponents(w, components);
        if (after < LOSS * before) {
            after = subtractComponents(w, components);
        }
        components[size()] = after;
        scale(w, after);
        vectors.add(w);
        return components;
    }

    /** Σ_k y_k v_k over the first vectors, for several y at once. */
    void combine(List<double[]> coefficients, List<double[]> results) {
        SpannedVector last = vectors.get(size() - 1);
        results.forEach(result -> Arrays.fill(result, 0));
        workers.overChunks(last.from, last.to, (chunk, from, to) -> {
            for (int r = 0; r < results.size(); r++) {
                addMultiples(coefficients.get(r), 1, 0, results.get(r), from, to);
            }
        });
    }

    /** Subtracts from w its components along the vectors and adds them to those given; returns what is left of its length. */
    private double subtractComponents(SpannedVector w, double[] components) {
        int first = Math.max(0, size() - window);
        int count = size() - first;
        int chunks = Workers.chunks(w.from, w.to);
        double[] parts = new double[chunks * count];
        workers.overChunks(w.from, w.to, (chunk, from, to) -> {
            for (int k = 0; k < count; k++) {
                SpannedVector v = vectors.get(first + k);
                parts[chunk * count + k] = Vectors.dot(v.values, w.values, Math.max(from, v.from), Math.min(to, v.to));
            }
        });
        double[] sums = new double[count];
        for (int i = 0; i < parts.length; i++) {
            sums[i % count] += parts[i];
        }
        for (int k = 0; k < count; k++) {
            components[first + k] += sums[k];
        }
        double[] squares = new double[chunks];
        workers.overChunks(w.from, w.to, (chunk, from, to) -> {
            addMultiples(sums, -1, first, w.values, from, to);
            squares[chunk] = Vectors.dot(w.values, w.values, from, to);
        });
        return Math.sqrt(Arrays.stream(squares).sum());
    }

    /** target += sign Σ_k factors_k v_{first + k} in a range. */
    private void addMultiples(double[] factors, double sign, int first, double[] target, int from, int to) {
        int k = 0;
        while (k < factors.length && (vectors.get(first + k).to <= from || vectors.get(first + k).from >= to)) {
            k++;
        }
        // Beyond its own range a vector is zero, and harmless.
        for (; k < factors.length - 3; k += 4) {
            addFour(target, from, to, sign, factors, first, k);
        }
        for (; k < factors.length; k++) {
            Vectors.add(sign * factors[k], vectors.get(first + k).values, target, from, to);
        }
    }

    private void addFour(double[] target, int from, int to, double sign, double[] factors, int first, int k) {
        double[] u = vectors.get(first + k).values;
        double[] v = vectors.get(first + k + 1).values;
        double[] w = vectors.get(first + k + 2).values;
        double[] x = vectors.get(first + k + 3).values;
        double a = sign * factors[k];
        double b = sign * factors[k + 1];
        double c = sign * factors[k + 2];
        double d = sign * factors[k + 3];
        for (int i = from; i < to; i++) {
            target[i] += a * u[i] + b * v[i] + c * w[i] + d * x[i];
        }
    }

    private double squares(SpannedVector v) {
        double[] parts = new double[Workers.chunks(v.from, v.to)];
        workers.overChunks(v.from, v.to, (chunk, from, to) -> parts[chunk] = Vectors.dot(v.values, v.values, from, to));
        return Arrays.stream(parts).sum();
    }

    /** Divides by its length, if it has any. */
    private static void scale(SpannedVector v, double length) {
        if (length > 0) {
            Vectors.scale(1 / length, v.values, v.from, v.to);
        }
    }
}
