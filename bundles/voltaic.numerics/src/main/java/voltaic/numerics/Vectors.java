package voltaic.numerics;

/** Loops over a part of vectors, simple enough for the compiler to do several places at once. */
final class Vectors {
    private Vectors() {}

    /** y += a x. */
    static void add(double a, double[] x, double[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += a * x[i];
        }
    }

    /** x = a x. */
    static void scale(double a, double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] *= a;
        }
    }

    /** Σ x y, in four sums side by side: one alone would wait for each of its additions. */
    static double dot(double[] x, double[] y, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        for (; i < to; i++) {
            a += x[i] * y[i];
        }
        return (a + b) + (c + d);
    }
}
