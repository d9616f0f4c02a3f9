package voltaic.solvers.exact;

import voltaic.model.experiment.Ensemble;
import voltaic.numerics.VectorNorm;

/** Where the elements of all pairs stand in a vector: one after the other in a single row. */
final class Storage implements VectorNorm {
    private final PairLayout layout;
    private final int[] bases;
    private final double[] multiplicities;
    private final int length;

    Storage(PairLayout layout) {
        this.layout = layout;
        bases = new int[layout.size()];
        multiplicities = new double[layout.size()];
        int next = 0;
        for (int p = 0; p < bases.length; p++) {
            Pair pair = layout.pair(p);
            multiplicities[p] = layout.multiplicity(p);
            bases[p] = next - layout.from(pair);
            next += layout.to(pair) - layout.from(pair) + 1;
        }
        length = next;
    }

    PairLayout layout() {
        return layout;
    }

    /** Zeros. */
    double[][] vector() {
        return new double[1][length];
    }

    /** Where the element of pair p at q stands. */
    int index(int p, int q) {
        return bases[p] + q;
    }

    /** The element of pair p at q. */
    double get(double[][] x, int p, int q) {
        return x[0][bases[p] + q];
    }

    /** How many pairs p stands for. */
    double multiplicity(int p) {
        return multiplicities[p];
    }

    /** The initial product state. */
    double[][] initial() {
        double[][] x = vector();
        int[] others = layout.others();
        LadderStart own = start(layout.eliminated());
        for (int p = 0; p < bases.length; p++) {
            Pair pair = layout.pair(p);
            if (pair.isDiagonal()) {
                double weight = 1;
                for (int i = 0; i < others.length; i++) {
                    weight *= start(others[i]).probability(pair.ket[i]);
                }
                for (int q = layout.from(pair); q <= layout.to(pair); q++) {
                    x[0][index(p, q)] = weight * own.probability((long) q - pair.ketSum);
                }
            }
        }
        return x;
    }

    private LadderStart start(int ensemble) {
        Ensemble e = layout.problem().ensembles().get(ensemble);
        return LadderStart.of(e);
    }

    /**
     * The sum of the moduli of all matrix elements: not less than the trace norm, in which the master equation contracts, and which bounds
     * the energy densities.
     */
    @Override
    public double of(double[][] x) {
        double[] row = x[0];
        double sum = 0;
        for (int p = 0; p < bases.length; p++) {
            Pair pair = layout.pair(p);
            int end = index(p, layout.to(pair)) + 1;
            double even = 0;
            double odd = 0;
            int i = index(p, layout.from(pair));
            for (; i < end - 1; i += 2) {
                even += Math.abs(row[i]);
                odd += Math.abs(row[i + 1]);
            }
            if (i < end) {
                even += Math.abs(row[i]);
            }
            sum += multiplicities[p] * (even + odd);
        }
        return sum;
    }
}
