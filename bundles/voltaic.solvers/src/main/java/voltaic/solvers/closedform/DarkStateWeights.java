package voltaic.solvers.closedform;

import java.util.function.DoubleConsumer;

/**
 * Two spins j_e = N_e/2 (up) and j_g = N_g/2 (down) under L[J_e^- + J_g^-] end in |J, −J⟩ with the weight that total spin J has
 * at the start,
 *
 * <pre>
 * P_J = (2J+1)(2j_e)!(2j_g)! / [(j_e+j_g+J+1)!(j_e+j_g−J)!],   |j_e − j_g| ≤ J ≤ j_e + j_g,
 * E_g(∞) = 1/2 + (1/N_g) Σ_J P_J [j_e(j_e+1) − j_g(j_g+1) − J(J+1)] / [2(J+1)],
 * </pre>
 *
 * and E_e(∞) with e and g exchanged. The weights are summed by their ratio
 * P_{J+1}/P_J = (2J+3)(j_e+j_g−J) / [(2J+1)(j_e+j_g+J+2)] and normalised in the end: log-gamma functions would lose nine digits
 * at N = 10⁷. They have one maximum, so the sum ends once they have fallen to nothing: O(min(N_e, N_g)) terms at most, O(√N) in
 * practice.
 */
final class DarkStateWeights {
    /** A weight that is this small beside the sum, and falling, changes no digit. */
    private static final double NOTHING = 1e-25;

    private static final int TERMS_BETWEEN_CHECKPOINTS = 1 << 16;

    private final double excitedDensity;
    private final double groundDensity;
    private final long terms;

    /**
     * @param excitedSpins N_e
     * @param groundSpins N_g
     * @param checkpoint told the fraction of the terms that are summed
     */
    DarkStateWeights(long excitedSpins, long groundSpins, DoubleConsumer checkpoint) {
        double je = 0.5 * excitedSpins;
        double jg = 0.5 * groundSpins;
        long count = Math.min(excitedSpins, groundSpins) + 1;
        double least = Math.abs(je - jg);
        double weight = 1;
        double sum = 0;
        double excitedJz = 0;
        double groundJz = 0;
        long i = 0;
        double ratio = 1;
        while (i < count && (ratio >= 1 || weight > NOTHING * sum)) {
            double total = least + i;
            sum += weight;
            excitedJz += weight * jz(je, jg, total);
            groundJz += weight * jz(jg, je, total);
            ratio = (2 * total + 3) * (je + jg - total) / ((2 * total + 1) * (je + jg + total + 2));
            weight *= ratio;
            if (i++ % TERMS_BETWEEN_CHECKPOINTS == 0) {
                checkpoint.accept((double) i / count);
            }
        }
        excitedDensity = 0.5 + excitedJz / (sum * excitedSpins);
        groundDensity = 0.5 + groundJz / (sum * groundSpins);
        terms = i;
    }

    /** ⟨J_a^z⟩ in |J, −J⟩ of two spins a and b; j_b(j_b+1) − J(J+1) is factorised so that it does not cancel. */
    private static double jz(double ja, double jb, double total) {
        return ((jb - total) * (jb + total + 1) - ja * (ja + 1)) / (2 * (total + 1));
    }

    /** E_e(∞), 0 … 1; NaN if no spin started excited. */
    double excitedDensity() {
        return excitedDensity;
    }

    /** E_g(∞), 0 … 1; NaN if every spin started excited. */
    double groundDensity() {
        return groundDensity;
    }

    /** How many values of J were summed. */
    long terms() {
        return terms;
    }
}
