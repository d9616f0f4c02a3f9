package voltaic.solvers.trajectories;

/** g (J_i^+J_k^- + J_i^-J_k^+) of two ensembles, a part of K. */
final class Hop {
    private final int first;
    private final int second;
    private final double coupling;
    private final int stride;
    private final double[] weights;
    private final boolean withLargest;

    /**
     * @param first i, not the largest ensemble
     * @param second k, which may be the largest
     * @param coupling g
     * @param stride from a place to that where i has an excitation more, taken from k
     * @param weights the matrix elements by place, but for the factor of the largest ensemble
     * @param withLargest whether k is the largest
     */
    Hop(int first, int second, double coupling, int stride, double[] weights, boolean withLargest) {
        this.first = first;
        this.second = second;
        this.coupling = coupling;
        this.stride = stride;
        this.weights = weights;
        this.withLargest = withLargest;
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }

    double coupling() {
        return coupling;
    }

    int stride() {
        return stride;
    }

    /** Not to be changed. */
    double[] weights() {
        return weights;
    }

    boolean withLargest() {
        return withLargest;
    }
}
