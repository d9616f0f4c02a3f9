package voltaic.solvers.blocks;

import java.util.Arrays;
import voltaic.model.experiment.Ensemble;
import voltaic.plugin.StateBlocks;
import voltaic.solvers.ladders.LevelTuples;
import voltaic.solvers.stages.VectorState;

/** A sample of the exact state; one object serves a whole run. */
public final class BlockState extends VectorState {
    private final Storage storage;
    private final PairLayout layout;
    private final Moments moments;

    public BlockState(Storage storage) {
        super(storage.size(), storage.layout().problem().size());
        this.storage = storage;
        this.layout = storage.layout();
        this.moments = new Moments(storage);
    }

    @Override
    protected void densities(double[] vector, double[] densities) {
        moments.densities(vector, densities);
    }

    @Override
    public double correlation(int i, int k) {
        return moments.correlation(vector(), i, k);
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        return moments.ladderPopulations(vector(), ensemble);
    }

    @Override
    public StateBlocks reducedState(int ensemble) {
        return StateBlocks.ofPopulations(ladderPopulations(ensemble));
    }

    @Override
    public StateBlocks wholeState() {
        return new Blocks();
    }

    private final class Blocks implements StateBlocks {
        private final int[] spins =
                layout.problem().ensembles().stream().mapToInt(Ensemble::spins).toArray();
        /** The block asked for last, as readers ask for its basis and for its elements. */
        private int latest = -1;

        private int[][] basis = {};
        /** The levels but that which follows from the others: those of most blocks are the same as in the one before. */
        private int[][] levels = {};
        /** Where the pairs of these levels stand, by row and column up to the diagonal. */
        private int[][] positions = {};

        private void moveTo(int block) {
            if (block == latest) {
                return;
            }
            latest = block;
            basis = LevelTuples.ofSum(spins, layout.first() + block);
            int[][] others = Arrays.stream(basis)
                    .map(tuple -> LevelTuples.without(layout.eliminated(), tuple))
                    .toArray(int[][]::new);
            if (Arrays.deepEquals(others, levels)) {
                return;
            }
            levels = others;
            positions = new int[others.length][];
            for (int row = 0; row < others.length; row++) {
                positions[row] = new int[row + 1];
                for (int column = 0; column <= row; column++) {
                    positions[row][column] = layout.position(new Pair(others[row], others[column]));
                }
            }
        }

        @Override
        public int count() {
            return layout.last() - layout.first() + 1;
        }

        @Override
        public int[][] basis(int block) {
            moveTo(block);
            return basis;
        }

        @Override
        public double[][] real(int block) {
            moveTo(block);
            double[][] matrix = new double[positions.length][positions.length];
            for (int row = 0; row < matrix.length; row++) {
                for (int column = 0; column <= row; column++) {
                    int p = positions[row][column];
                    double element = p < 0 ? 0 : storage.get(vector(), p, layout.first() + block);
                    matrix[row][column] = element;
                    matrix[column][row] = element;
                }
            }
            return matrix;
        }

        @Override
        public boolean isReal() {
            return true;
        }

        @Override
        public double[][] imaginary(int block) {
            int size = basis(block).length;
            return new double[size][size];
        }
    }
}
