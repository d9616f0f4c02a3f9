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

        @Override
        public int count() {
            return layout.last() - layout.first() + 1;
        }

        @Override
        public int[][] basis(int block) {
            if (block != latest) {
                basis = LevelTuples.ofSum(spins, layout.first() + block);
                latest = block;
            }
            return basis;
        }

        @Override
        public double[][] real(int block) {
            int[][] levels = Arrays.stream(basis(block))
                    .map(tuple -> LevelTuples.without(layout.eliminated(), tuple))
                    .toArray(int[][]::new);
            double[][] matrix = new double[levels.length][levels.length];
            for (int row = 0; row < levels.length; row++) {
                for (int column = 0; column <= row; column++) {
                    int p = layout.position(new Pair(levels[row], levels[column]));
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
