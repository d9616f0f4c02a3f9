package voltaic.solvers.trajectories;

/** Means and standard errors of numbers, one of each kind at a time (Welford). */
final class SampleMean {
    private final double[] mean;
    /** Σ (x − mean)². */
    private final double[] squares;

    private long count;

    SampleMean(int length) {
        mean = new double[length];
        squares = new double[length];
    }

    void add(double[] x) {
        count++;
        add(mean, squares, x, 1.0 / count);
    }

    private static void add(double[] mean, double[] squares, double[] x, double part) {
        for (int i = 0; i < mean.length; i++) {
            double off = x[i] - mean[i];
            mean[i] += off * part;
            squares[i] += off * (x[i] - mean[i]);
        }
    }

    double mean(int i) {
        return mean[i];
    }

    /** The standard error of the mean, (Σ (x − mean)²/n(n − 1))^½. */
    double standardError(int i) {
        return Math.sqrt(squares[i] / ((double) count * (count - 1)));
    }
}
