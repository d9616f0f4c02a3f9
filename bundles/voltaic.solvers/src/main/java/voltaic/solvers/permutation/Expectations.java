package voltaic.solvers.permutation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Expectation values and populations. Those of equal ensembles are equal, and found as their mean, as unknowns are sums over exchanges. */
final class Expectations {
    private final Layout layout;
    private final Numbering numbering;
    private final int[] spins;
    /** The positions of the probabilities, and the excitations of each ensemble there. */
    private final int[] diagonal;

    private final int[][] levels;
    /** Those that were asked for, by the two ensembles. */
    private final Map<List<Integer>, LinearFunctional> correlations = new HashMap<>();

    Expectations(Layout layout) {
        this.layout = layout;
        numbering = layout.numbering();
        Element element = numbering.element();
        spins = element.spins;
        diagonal = IntStream.range(0, layout.size())
                .filter(position -> {
                    layout.set(element, position);
                    return element.isDiagonal();
                })
                .toArray();
        levels = new int[spins.length][diagonal.length];
        for (int d = 0; d < diagonal.length; d++) {
            layout.set(element, diagonal[d]);
            for (int i = 0; i < spins.length; i++) {
                levels[i][d] = element.ket[i];
            }
        }
    }

    /** Σ_k k p_k / N of every ensemble; linear in x, which need not be a state. */
    void densities(double[] x, double[] densities) {
        double[] sums = new double[spins.length];
        for (int d = 0; d < diagonal.length; d++) {
            double probability = x[diagonal[d]];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += probability * levels[i][d];
            }
        }
        for (int i = 0; i < sums.length; i++) {
            int[] alike = numbering.exchangeable(i);
            densities[i] = Arrays.stream(alike).mapToDouble(j -> sums[j]).sum() / ((double) alike.length * spins[i]);
        }
    }

    /** p_0 … p_N, over all depths. */
    double[] ladderPopulations(double[] x, int ensemble) {
        int[] alike = numbering.exchangeable(ensemble);
        double[] populations = new double[spins[ensemble] + 1];
        for (int i : alike) {
            for (int d = 0; d < diagonal.length; d++) {
                populations[levels[i][d]] += x[diagonal[d]] / alike.length;
            }
        }
        return populations;
    }

    /** ⟨J_i^+ J_k^-⟩. */
    double correlation(double[] x, int i, int k) {
        return correlations
                .computeIfAbsent(List.of(i, k), pair -> i == k ? emission(i) : exchange(i, k))
                .of(x);
    }

    /** ⟨J_i^+ J_i^-⟩ = Σ ⟨k−1|J^-|k⟩² p. */
    private LinearFunctional emission(int ensemble) {
        int[] alike = numbering.exchangeable(ensemble);
        Element element = numbering.element();
        LinearFunctional.Builder sum = new LinearFunctional.Builder();
        for (int position : diagonal) {
            layout.set(element, position);
            double value = 0;
            for (int i : alike) {
                double step = element.step(element.ket, i, -1);
                value += step * step;
            }
            sum.add(position, value / alike.length);
        }
        return sum.make();
    }

    /** ⟨J_i^+ J_k^-⟩ = Σ ⟨n'|J_i^+ J_k^-|n⟩ ρ(n, n'): the mean over what exchanges and transposition make of it. */
    private LinearFunctional exchange(int i, int k) {
        Element element = numbering.element();
        LinearFunctional.Builder sum = new LinearFunctional.Builder();
        for (int position = 0; position < layout.size(); position++) {
            layout.set(element, position);
            double value = 0;
            int pairs = 0;
            for (int up : numbering.exchangeable(i)) {
                for (int down : numbering.exchangeable(k)) {
                    if (up != down) {
                        value += transfer(element, up, down) + transfer(element, down, up);
                        pairs += 2;
                    }
                }
            }
            sum.add(position, value / pairs);
        }
        return sum.make();
    }

    /** ⟨n'|J_up^+ J_down^-|n⟩ where n is the ket of this element and n' the bra. */
    private static double transfer(Element element, int up, int down) {
        for (int i = 0; i < element.spins.length; i++) {
            int gain = i == up ? 1 : i == down ? -1 : 0;
            if (element.bra[i] - element.ket[i] != gain) {
                return 0;
            }
        }
        return element.step(element.ket, up, 1) * element.step(element.ket, down, -1);
    }
}
