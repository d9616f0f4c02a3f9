package voltaic.solvers.trajectories;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Stage;

/**
 * K = Σ γ O†O of a stage, summed over its jumps, as
 * Σ_i (a_i J_i^+J_i^- + r_i J_i^-J_i^+) + Σ_{i<k} g_ik (J_i^+J_k^- + J_i^-J_k^+), with what does not depend on the sector.
 */
final class StageTerms {
    /** γ Σ w_i² over lowering jumps. */
    private final double[] lowering;
    /** γ Σ w_i² over raising jumps. */
    private final double[] raising;

    private final SectorBox box;
    private final List<CollectiveJump> jumps;
    private final double[] diagonal;
    private final List<Hop> hops = new ArrayList<>();

    StageTerms(SectorBox box, Stage stage) {
        this.box = box;
        jumps = stage.collectiveJumps();
        int ensembles = box.ensembles();
        lowering = new double[ensembles];
        raising = new double[ensembles];
        double[][] couplings = new double[ensembles][ensembles];
        for (CollectiveJump jump : jumps) {
            for (int i = 0; i < ensembles; i++) {
                double[] squares = jump.lowers() ? lowering : raising;
                squares[i] += jump.rate() * jump.on().weight(i) * jump.on().weight(i);
                for (int k = 0; k < ensembles; k++) {
                    couplings[i][k] +=
                            jump.rate() * jump.on().weight(i) * jump.on().weight(k);
                }
            }
        }
        diagonal = new double[box.length()];
        for (int place = box.from(); place < box.to(); place++) {
            for (int i = 0; i < ensembles; i++) {
                if (i != box.eliminated()) {
                    diagonal[place] += diagonal(i, box.level(i, place, 0));
                }
            }
        }
        for (int i = 0; i < ensembles; i++) {
            for (int k = i + 1; k < ensembles; k++) {
                if (couplings[i][k] != 0) {
                    hops.add(hop(i, k, couplings[i][k]));
                }
            }
        }
    }

    private Hop hop(int i, int k, double coupling) {
        int eliminated = box.eliminated();
        double[] weights = new double[box.length()];
        if (i == eliminated || k == eliminated) {
            int other = i == eliminated ? k : i;
            for (int place = box.from(); place < box.to(); place++) {
                weights[place] = coupling * box.step(other)[place];
            }
            return new Hop(other, eliminated, coupling, box.stride(other), weights, true);
        }
        // From (k_i, k_k) to (k_i + 1, k_k − 1); ensemble i has the longer stride.
        int down = box.stride(k);
        for (int place = box.from(); place < box.to(); place++) {
            boolean holds = box.level(k, place, 0) > box.least(k);
            weights[place] = holds ? coupling * box.step(i)[place] * box.step(k)[place - down] : 0;
        }
        return new Hop(i, k, coupling, box.stride(i) - down, weights, false);
    }

    List<CollectiveJump> jumps() {
        return jumps;
    }

    List<Hop> hops() {
        return hops;
    }

    /** The diagonal of K, without the largest ensemble, by place. */
    double[] diagonal() {
        return diagonal;
    }

    /** The diagonal element of one ensemble at a level. */
    double diagonal(int ensemble, double level) {
        double spins = box.spins(ensemble);
        return lowering[ensemble] * level * (spins - level + 1) + raising[ensemble] * (level + 1) * (spins - level);
    }

    /** γ Σ w² of an ensemble over the jumps that lower it. */
    double lowering(int ensemble) {
        return lowering[ensemble];
    }

    /** γ Σ w² of an ensemble over the jumps that raise it. */
    double raising(int ensemble) {
        return raising[ensemble];
    }
}
