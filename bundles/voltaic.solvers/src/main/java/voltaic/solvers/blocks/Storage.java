package voltaic.solvers.blocks;

import java.util.Arrays;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.CompressedRows;
import voltaic.solvers.ladders.LadderStart;
import voltaic.solvers.stages.BlockStorage;

/**
 * Where the elements of all pairs stand in a vector: block after block in ascending q, so that the generator is block
 * tridiagonal.
 */
public final class Storage implements BlockStorage {
    private final PairLayout layout;
    /** For each pair the positions of its elements, from its least q on. */
    private final int[][] indices;
    /** How many matrix elements each element of the vector stands for. */
    private final double[] multiplicities;
    /** Where each block begins, and where the last one ends. */
    private final int[] blocks;

    public Storage(PairLayout layout) {
        this.layout = layout;
        indices = new int[layout.size()][];
        multiplicities = new double[Math.toIntExact(layout.unknowns())];
        blocks = new int[layout.last() - layout.first() + 2];
        for (int p = 0; p < indices.length; p++) {
            Pair pair = layout.pair(p);
            indices[p] = new int[layout.to(pair) - layout.from(pair) + 1];
            for (int q = layout.from(pair); q <= layout.to(pair); q++) {
                blocks[q - layout.first() + 1]++;
            }
        }
        Arrays.parallelPrefix(blocks, Integer::sum);
        int[] next = blocks.clone();
        for (int p = 0; p < indices.length; p++) {
            double multiplicity = layout.multiplicity(p);
            int block = layout.from(layout.pair(p)) - layout.first();
            for (int k = 0; k < indices[p].length; k++) {
                indices[p][k] = next[block + k]++;
                multiplicities[indices[p][k]] = multiplicity;
            }
        }
    }

    @Override
    public int[] blocks() {
        return blocks;
    }

    public PairLayout layout() {
        return layout;
    }

    /** The length of vectors. */
    public int size() {
        return multiplicities.length;
    }

    /** Where the element of pair p at q stands. */
    public int index(int p, int q) {
        return indices[p][q - layout.from(layout.pair(p))];
    }

    /** The element of pair p at q. */
    public double get(double[] x, int p, int q) {
        return x[index(p, q)];
    }

    @Override
    public double[] initial() {
        double[] x = new double[size()];
        int[] others = layout.others();
        LadderStart own = start(layout.eliminated());
        for (int p = 0; p < indices.length; p++) {
            Pair pair = layout.pair(p);
            if (pair.isDiagonal()) {
                double weight = 1;
                for (int i = 0; i < others.length; i++) {
                    weight *= start(others[i]).probability(pair.ket[i]);
                }
                for (int q = layout.from(pair); q <= layout.to(pair); q++) {
                    x[index(p, q)] = weight * own.probability((long) q - pair.ketSum);
                }
            }
        }
        return x;
    }

    @Override
    public CompressedRows generator(Stage stage, Runnable pulse) {
        return SparseGenerator.of(this, stage.collectiveJumps(), pulse);
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
    public double of(double[] x) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i < x.length - 1; i += 2) {
            even += multiplicities[i] * Math.abs(x[i]);
            odd += multiplicities[i + 1] * Math.abs(x[i + 1]);
        }
        return i < x.length ? even + odd + multiplicities[i] * Math.abs(x[i]) : even + odd;
    }
}
