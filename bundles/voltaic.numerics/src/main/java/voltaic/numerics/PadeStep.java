package voltaic.numerics;

import java.util.ArrayList;
import java.util.List;

/**
 * One step e^{hA} of a given length by its Padé approximation with numerator of degree 5 and denominator of degree 6, of order 11 and L-stable, in
 * partial fractions: e^{hA} x ≈ −2 Re Σ_j c_j (θ_j − hA)^{−1} x over three of six conjugate poles. Each pole is eliminated once and serves all steps of
 * this length.
 */
final class PadeStep {
    /** The poles with positive imaginary part: zeros of Σ_k (11−k)! 6!/(11! k! (6−k)!) (−z)^k. */
    private static final double[][] POLES = {
        {4.0388475344888, 8.345600414872216},
        {6.47051493670157, 4.900121147421387},
        {7.49063752880963, 1.621502388778394}
    };

    /** The residues: numerator over derivative of the denominator. */
    private static final double[][] RESIDUES = {
        {43.515533036073826, -14.015306215640607},
        {-226.06041189362895, 305.10335904505314},
        {185.54487885755512, -917.7923648638089}
    };

    private final BlockElimination[] eliminations;
    private final double[][] parts;

    /**
     * Prepares the steps of this length.
     *
     * @param pulse called often by the tasks; what it throws ends them
     */
    PadeStep(BlockTridiagonal matrix, double length, Runnable pulse) {
        eliminations = new BlockElimination[POLES.length];
        for (int j = 0; j < POLES.length; j++) {
            eliminations[j] = new BlockElimination(matrix, length, POLES[j][0], POLES[j][1], pulse);
        }
        parts = new double[POLES.length][matrix.first(matrix.count())];
    }

    /** The tasks that {@link #sum} waits for. */
    List<Runnable> tasks(double[] x) {
        List<Runnable> tasks = new ArrayList<>();
        for (int j = 0; j < POLES.length; j++) {
            int pole = j;
            tasks.add(() -> eliminations[pole].solve(x, -2 * RESIDUES[pole][0], -2 * RESIDUES[pole][1], parts[pole]));
        }
        return tasks;
    }

    /** The bytes that a step keeps. */
    static double bytes(int[] blocks) {
        return 8 * POLES.length * (BlockElimination.size(blocks) + blocks[blocks.length - 1]);
    }

    /** The sum of the parts of all poles, always in the same order. */
    void sum(double[] result) {
        for (int i = 0; i < result.length; i++) {
            result[i] = parts[0][i] + parts[1][i] + parts[2][i];
        }
    }
}
