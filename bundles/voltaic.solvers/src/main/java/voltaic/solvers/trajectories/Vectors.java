package voltaic.solvers.trajectories;

/** Loops over a part of vectors, simple enough for the compiler to do several places at once. */
final class Vectors {
    private Vectors() {}

    /** y = d x + u above + v below. */
    static void tridiagonal(
            double[] y,
            double[] d,
            double[] x,
            double[] u,
            double[] above,
            double[] v,
            double[] below,
            int from,
            int to) {
        for (int i = from; i < to; i++) {
            y[i] = d[i] * x[i] + u[i] * above[i] + v[i] * below[i];
        }
    }

    /** y += u above + v below. */
    static void addNeighbours(double[] y, double[] u, double[] above, double[] v, double[] below, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += u[i] * above[i] + v[i] * below[i];
        }
    }

    /** y = a b. */
    static void multiply(double[] y, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] = a[i] * b[i];
        }
    }

    /** y = c a b. */
    static void multiply(double[] y, double c, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] = c * a[i] * b[i];
        }
    }

    /** y += c a b. */
    static void addMultiple(double[] y, double c, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += c * a[i] * b[i];
        }
    }

    /** y += c x. */
    static void addMultiple(double[] y, double c, double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += c * x[i];
        }
    }

    /** y += b x + c z. */
    static void addMultiples(double[] y, double b, double[] x, double c, double[] z, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += b * x[i] + c * z[i];
        }
    }

    /** y = c (y − s x). */
    static void shiftAndScale(double[] y, double c, double s, double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] = c * (y[i] - s * x[i]);
        }
    }

    /** y = c x. */
    static void scale(double[] y, double c, double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] = c * x[i];
        }
    }

    /** Σ a b, in four sums at once. */
    static double dot(double[] a, double[] b, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < to; i++) {
            s0 += a[i] * b[i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
