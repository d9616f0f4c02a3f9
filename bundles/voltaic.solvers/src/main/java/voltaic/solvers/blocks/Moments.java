package voltaic.solvers.blocks;

import java.util.Arrays;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.solvers.ladders.Ladder;

/** Expectation values and populations of a stored state. */
public final class Moments {
    private final Storage storage;
    private final PairLayout layout;
    private final int eliminated;
    private final int[] others;
    private final int[] spins;
    /** The levels b of all diagonal pairs (b, b), and the positions of the pairs that stand for them. */
    private final List<int[]> kets;

    private final int[] diagonal;

    public Moments(Storage storage) {
        this.storage = storage;
        layout = storage.layout();
        eliminated = layout.eliminated();
        others = layout.others();
        spins = layout.problem().ensembles().stream().mapToInt(Ensemble::spins).toArray();
        kets = layout.kets();
        diagonal = kets.stream()
                .mapToInt(ket -> layout.position(new Pair(ket, ket)))
                .toArray();
    }

    /** Σ_k k p_k / N of every ensemble; linear in x, which need not be a state. */
    public void densities(double[] x, double[] densities) {
        Arrays.fill(densities, 0);
        double[] weights = new double[layout.size()];
        double[] excitations = new double[layout.size()];
        for (int p : Arrays.stream(diagonal).distinct().toArray()) {
            Pair pair = layout.pair(p);
            for (int q = layout.from(pair); q <= layout.to(pair); q++) {
                double element = storage.get(x, p, q);
                weights[p] += element;
                excitations[p] += element * ((double) q - pair.ketSum);
            }
        }
        for (int b = 0; b < diagonal.length; b++) {
            densities[eliminated] += excitations[diagonal[b]];
            for (int i = 0; i < others.length; i++) {
                densities[others[i]] += weights[diagonal[b]] * kets.get(b)[i];
            }
        }
        for (int i = 0; i < spins.length; i++) {
            densities[i] /= spins[i];
        }
    }

    /** p_0 … p_N. */
    double[] ladderPopulations(double[] x, int ensemble) {
        double[] populations = new double[spins[ensemble] + 1];
        for (int b = 0; b < diagonal.length; b++) {
            Pair pair = layout.pair(diagonal[b]);
            for (int q = layout.from(pair); q <= layout.to(pair); q++) {
                populations[level(kets.get(b), pair.ketSum, q, ensemble)] += storage.get(x, diagonal[b], q);
            }
        }
        return populations;
    }

    /** ⟨J_i^+ J_k^-⟩ = Σ ⟨n+e_i−e_k|J_i^+ J_k^-|n⟩ ρ(n, n+e_i−e_k) over the products n of Dicke states. */
    double correlation(double[] x, int i, int k) {
        Ladder up = new Ladder(spins[i]);
        Ladder down = new Ladder(spins[k]);
        double sum = 0;
        if (i == k) {
            double[] populations = ladderPopulations(x, i);
            for (int n = 1; n < populations.length; n++) {
                sum += populations[n] * n * (spins[i] - n + 1.0);
            }
            return sum;
        }
        for (int[] ket : kets) {
            int[] bra = ket.clone();
            if (i != eliminated) {
                bra[otherIndex(i)]++;
            }
            if (k != eliminated) {
                bra[otherIndex(k)]--;
            }
            Pair pair = new Pair(ket, bra);
            int p = layout.position(pair);
            if (p >= 0) {
                for (int q = layout.from(pair); q <= layout.to(pair); q++) {
                    sum += storage.get(x, p, q)
                            * up.step(level(ket, pair.ketSum, q, i))
                            * down.step(level(ket, pair.ketSum, q, k) - 1L);
                }
            }
        }
        return sum;
    }

    private int otherIndex(int ensemble) {
        return ensemble < eliminated ? ensemble : ensemble - 1;
    }

    private int level(int[] ket, int ketSum, int q, int ensemble) {
        return ensemble == eliminated ? q - ketSum : ket[otherIndex(ensemble)];
    }
}
