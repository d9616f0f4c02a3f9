package voltaic.solvers.productspace;

import java.util.Arrays;
import java.util.stream.IntStream;
import voltaic.plugin.StateBlocks;
import voltaic.solvers.ladders.Ladder;
import voltaic.solvers.stages.VectorState;

/** A sample of the state; one object serves a whole run. */
final class ProductState extends VectorState {
    private final ProductBasis basis;
    private final Symmetry symmetry;

    ProductState(ProductBasis basis, Symmetry symmetry) {
        super(basis.dimension() * basis.dimension(), basis.size());
        this.basis = basis;
        this.symmetry = symmetry;
    }

    /** An element of X = R + S. */
    private double x(int row, int column) {
        return vector()[row * basis.dimension() + column];
    }

    @Override
    protected void densities(double[] vector, double[] densities) {
        Arrays.fill(densities, 0);
        for (int n = 0; n < basis.dimension(); n++) {
            for (int i = 0; i < densities.length; i++) {
                densities[i] += vector[n * (basis.dimension() + 1)] * basis.level(n, i) / basis.spins(i);
            }
        }
    }

    /** Re Tr J_i^+ J_k^- ρ = Σ_n ⟨n + e_i − e_k|J_i^+ J_k^-|n⟩ Re ρ(n, n + e_i − e_k). */
    @Override
    public double correlation(int i, int k) {
        Ladder up = new Ladder(basis.spins(i));
        Ladder down = new Ladder(basis.spins(k));
        double sum = 0;
        for (int n = 0; n < basis.dimension(); n++) {
            int level = basis.level(n, k);
            double amplitude = down.step(level - 1L) * up.step(i == k ? level - 1L : basis.level(n, i));
            if (amplitude != 0) {
                int m = n + basis.stride(i) - basis.stride(k);
                sum += amplitude * 0.5 * (x(n, m) + x(m, n));
            }
        }
        return sum;
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        double[] populations = new double[basis.spins(ensemble) + 1];
        for (int n = 0; n < basis.dimension(); n++) {
            populations[basis.level(n, ensemble)] += x(n, n);
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
        double[] reduced = new double[size * size];
        for (int n = 0; n < basis.dimension(); n++) {
            int ket = basis.level(n, ensemble);
            for (int bra = 0; bra < size; bra++) {
                reduced[ket * size + bra] += x(n, n + (bra - ket) * basis.stride(ensemble));
            }
        }
        int[][] levels = IntStream.range(0, size).mapToObj(k -> new int[] {k}).toArray(int[][]::new);
        return new HermitianBlocks(
                reduced, new int[][] {IntStream.range(0, size).toArray()}, levels, false);
    }

    @Override
    public StateBlocks wholeState() {
        int[] all = IntStream.range(0, basis.dimension()).toArray();
        int[][] levels = Arrays.stream(all).mapToObj(basis::levels).toArray(int[][]::new);
        int most = IntStream.range(0, basis.size()).map(basis::spins).sum();
        int[][] blocks = symmetry == Symmetry.NONE
                ? new int[][] {all}
                : IntStream.rangeClosed(0, most)
                        .mapToObj(basis::withExcitations)
                        .toArray(int[][]::new);
        return new HermitianBlocks(vector(), blocks, levels, symmetry == Symmetry.REAL_BLOCKS);
    }
}
