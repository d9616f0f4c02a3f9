package voltaic.solvers.productspace;

import java.util.Arrays;
import voltaic.plugin.StateBlocks;

/** Blocks of a Hermitian matrix R + iS that is kept as R + S. */
final class HermitianBlocks implements StateBlocks {
    private final double[] x;
    private final int[][] blocks;
    private final int[][] levels;
    private final boolean real;

    /**
     * @param x R + S, row by row
     * @param blocks the basis states of each block
     * @param levels the excitation numbers of each basis state
     * @param real whether S is zero
     */
    HermitianBlocks(double[] x, int[][] blocks, int[][] levels, boolean real) {
        this.x = x;
        this.blocks = blocks;
        this.levels = levels;
        this.real = real;
    }

    @Override
    public int count() {
        return blocks.length;
    }

    @Override
    public int[][] basis(int block) {
        return Arrays.stream(blocks[block]).mapToObj(n -> levels[n].clone()).toArray(int[][]::new);
    }

    @Override
    public double[][] real(int block) {
        return half(blocks[block], 1);
    }

    @Override
    public boolean isReal() {
        return real;
    }

    @Override
    public double[][] imaginary(int block) {
        return real ? new double[blocks[block].length][blocks[block].length] : half(blocks[block], -1);
    }

    /** (X + sign Xᵀ)/2. */
    private double[][] half(int[] states, int sign) {
        int size = levels.length;
        double[][] matrix = new double[states.length][states.length];
        for (int row = 0; row < states.length; row++) {
            for (int column = 0; column < states.length; column++) {
                matrix[row][column] =
                        0.5 * (x[states[row] * size + states[column]] + sign * x[states[column] * size + states[row]]);
            }
        }
        return matrix;
    }
}
