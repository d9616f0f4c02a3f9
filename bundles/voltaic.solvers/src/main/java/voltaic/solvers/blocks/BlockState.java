package voltaic.solvers.blocks;

import java.util.Arrays;
import voltaic.model.experiment.Ensemble;
import voltaic.numerics.LinearOperator;
import voltaic.plugin.StateBlocks;
import voltaic.solvers.ladders.LevelTuples;
import voltaic.solvers.stages.VectorState;

/** A sample of the exact state; one object serves a whole run. */
public final class BlockState implements VectorState {
    private final Storage storage;
    private final PairLayout layout;
    private final Moments moments;
    private final double[][] derivative;
    private final double[] densities;
    private final double[] rates;
    /** Before a stage is entered nothing changes. */
    private LinearOperator generator = (vector, image) -> {};

    private double time;
    private double[][] x;
    private boolean ratesKnown;

    public BlockState(Storage storage) {
        this.storage = storage;
        this.layout = storage.layout();
        this.moments = new Moments(storage);
        derivative = storage.vector();
        densities = new double[layout.problem().size()];
        rates = new double[densities.length];
        x = derivative;
    }

    @Override
    public void enter(LinearOperator stage) {
        generator = stage;
    }

    @Override
    public void moveTo(double t, double[][] vector) {
        time = t;
        x = vector;
        ratesKnown = false;
        moments.densities(x, densities);
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public double energyDensity(int ensemble) {
        return densities[ensemble];
    }

    @Override
    public double energyDensityRate(int ensemble) {
        if (!ratesKnown) {
            generator.apply(x, derivative);
            moments.densities(derivative, rates);
            ratesKnown = true;
        }
        return rates[ensemble];
    }

    @Override
    public double correlation(int i, int k) {
        return moments.correlation(x, i, k);
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        return moments.ladderPopulations(x, ensemble);
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
        @Override
        public int count() {
            return layout.last() - layout.first() + 1;
        }

        @Override
        public int[][] basis(int block) {
            return LevelTuples.ofSum(
                    layout.problem().ensembles().stream()
                            .mapToInt(Ensemble::spins)
                            .toArray(),
                    layout.first() + block);
        }

        @Override
        public double[][] real(int block) {
            int[][] basis = basis(block);
            int[][] levels = Arrays.stream(basis)
                    .map(tuple -> LevelTuples.without(layout.eliminated(), tuple))
                    .toArray(int[][]::new);
            double[][] matrix = new double[basis.length][basis.length];
            for (int row = 0; row < basis.length; row++) {
                for (int column = 0; column <= row; column++) {
                    int p = layout.position(new Pair(levels[row], levels[column]));
                    double element = p < 0 ? 0 : storage.get(x, p, layout.first() + block);
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
