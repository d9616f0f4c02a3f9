package voltaic.solvers.productspace;

import java.util.Arrays;
import java.util.stream.IntStream;
import voltaic.numerics.LinearOperator;
import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;
import voltaic.solvers.ladders.Ladder;

/** A sample of the state; one object serves a whole run. */
final class ProductState implements State {
    private final ProductBasis basis;
    private final Symmetry symmetry;
    private double[][] derivative = {};
    private LinearOperator equation = (from, to) -> {};
    private double time;
    private double[][] x;

    ProductState(ProductBasis basis, Symmetry symmetry, double[][] initial) {
        this.basis = basis;
        this.symmetry = symmetry;
        x = initial;
    }

    /** Turns to the next stage. */
    void enter(LinearOperator stage) {
        equation = stage;
    }

    /** Moves on to the next sample. */
    void moveTo(double t, double[][] matrix) {
        time = t;
        x = matrix;
        derivative = new double[0][];
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public double energyDensity(int ensemble) {
        return density(x, ensemble);
    }

    @Override
    public double energyDensityRate(int ensemble) {
        if (derivative.length == 0) {
            derivative = new double[x.length][x.length];
            equation.apply(x, derivative);
        }
        return density(derivative, ensemble);
    }

    /** Σ_k k p_k / N; linear in the matrix, which need not be a state. */
    private double density(double[][] matrix, int ensemble) {
        double sum = 0;
        for (int n = 0; n < matrix.length; n++) {
            sum += basis.level(n, ensemble) * matrix[n][n];
        }
        return sum / basis.spins(ensemble);
    }

    /** Re Tr J_i^+ J_k^- ρ = Σ_n ⟨n + e_i − e_k|J_i^+ J_k^-|n⟩ Re ρ(n, n + e_i − e_k). */
    @Override
    public double correlation(int i, int k) {
        Ladder up = new Ladder(basis.spins(i));
        Ladder down = new Ladder(basis.spins(k));
        double sum = 0;
        for (int n = 0; n < x.length; n++) {
            int level = basis.level(n, k);
            double amplitude = down.step(level - 1L) * up.step(i == k ? level - 1L : basis.level(n, i));
            if (amplitude != 0) {
                int m = n + basis.stride(i) - basis.stride(k);
                sum += amplitude * 0.5 * (x[n][m] + x[m][n]);
            }
        }
        return sum;
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        double[] populations = new double[basis.spins(ensemble) + 1];
        for (int n = 0; n < x.length; n++) {
            populations[basis.level(n, ensemble)] += x[n][n];
        }
        return populations;
    }

    /** The partial trace over all others. */
    @Override
    public StateBlocks reducedState(int ensemble) {
        if (symmetry != Symmetry.NONE) {
            return StateBlocks.ofPopulations(ladderPopulations(ensemble));
        }
        int size = basis.spins(ensemble) + 1;
        double[][] reduced = new double[size][size];
        for (int n = 0; n < x.length; n++) {
            int ket = basis.level(n, ensemble);
            for (int bra = 0; bra < size; bra++) {
                reduced[ket][bra] += x[n][n + (bra - ket) * basis.stride(ensemble)];
            }
        }
        int[][] levels = IntStream.range(0, size).mapToObj(k -> new int[] {k}).toArray(int[][]::new);
        return new HermitianBlocks(
                reduced, new int[][] {IntStream.range(0, size).toArray()}, levels, false);
    }

    @Override
    public StateBlocks wholeState() {
        int[] all = IntStream.range(0, x.length).toArray();
        int[][] levels = Arrays.stream(all).mapToObj(basis::levels).toArray(int[][]::new);
        int most = IntStream.range(0, basis.size()).map(basis::spins).sum();
        int[][] blocks = symmetry == Symmetry.NONE
                ? new int[][] {all}
                : IntStream.rangeClosed(0, most)
                        .mapToObj(basis::withExcitations)
                        .toArray(int[][]::new);
        return new HermitianBlocks(x, blocks, levels, symmetry == Symmetry.REAL_BLOCKS);
    }
}
