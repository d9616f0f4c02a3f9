package voltaic.tck;

import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;

/** A state with its ensembles in the opposite order. */
record TurnedState(State state, int ensembles) implements State {
    private int turned(int ensemble) {
        return ensembles - 1 - ensemble;
    }

    @Override
    public double time() {
        return state.time();
    }

    @Override
    public double energyDensity(int ensemble) {
        return state.energyDensity(turned(ensemble));
    }

    @Override
    public double energyDensityRate(int ensemble) {
        return state.energyDensityRate(turned(ensemble));
    }

    @Override
    public double correlation(int i, int k) {
        return state.correlation(turned(i), turned(k));
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        return state.ladderPopulations(turned(ensemble));
    }

    @Override
    public StateBlocks reducedState(int ensemble) {
        return state.reducedState(turned(ensemble));
    }

    @Override
    public StateBlocks wholeState() {
        return new TurnedBlocks(state.wholeState());
    }

    private record TurnedBlocks(StateBlocks blocks) implements StateBlocks {
        @Override
        public int count() {
            return blocks.count();
        }

        @Override
        public int[][] basis(int block) {
            int[][] basis = blocks.basis(block);
            for (int[] tuple : basis) {
                for (int i = 0; i < tuple.length / 2; i++) {
                    int k = tuple[i];
                    tuple[i] = tuple[tuple.length - 1 - i];
                    tuple[tuple.length - 1 - i] = k;
                }
            }
            return basis;
        }

        @Override
        public double[][] real(int block) {
            return blocks.real(block);
        }

        @Override
        public boolean isReal() {
            return blocks.isReal();
        }

        @Override
        public double[][] imaginary(int block) {
            return blocks.imaginary(block);
        }
    }
}
