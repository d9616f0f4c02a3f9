package voltaic.solvers.cumulant;

import java.util.List;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;

/**
 * The contribution of one collective jump γ L[Σ w_i J_i^∓] to the cumulant equations, compiled to flat arrays.
 *
 * <p>Let x_i = e_i for lowering and x_i = 1 − e_i for raising, and let
 * ψ_k = Σ_l w_l (N_l − δ_kl) P_kl be the field that a spin of ensemble k sees from all other spins. Then
 *
 * <pre>
 * ė_i  = ∓2γ w_i (w_i x_i + ψ_i)
 * Ṗ_ik = h_ik + h_ki,  h_ik = γ w_i [ (2x_i − 1) ψ_k − 2 w_i x_i P_ik + w_k (2x_i x_k + 2Q_ik − x_i) ]
 * Q̇_ik = g_ik + g_ki,  g_ik = 2γ w_i [ w_k x_i P_ik − w_i Q_ik ]
 * </pre>
 *
 * The first is exact; the others leave third cumulants out, whose part in Ṗ + Q̇ cancels for i = k, so ⟨J_i²⟩ is conserved. They follow
 * from the adjoint of L on n_i, σ_i^+σ_k^- and n_i n_k, with the two spins of the pair kept apart from all others in their ensembles. Two
 * spins are exact, as there is no third.
 */
final class CollectiveTerm {
    private final boolean lowers;
    private final double rate;
    private final int[] members;
    private final double[] weights;
    /** The ensembles whose correlations with the members this jump changes; the members are among them. */
    private final int[] linked;
    /** w_k of the linked ensembles; 0 if not a member. */
    private final double[] linkedWeights;
    /** Row by row for each linked ensemble k, column by column for each member i: where P_ik stands, or −1. */
    private final int[] positions;
    /** In the same order w_i (N_i − δ_ik). */
    private final double[] others;

    private final int covarianceOffset;

    CollectiveTerm(CollectiveJump jump, List<Ensemble> ensembles, CumulantUnknowns unknowns) {
        lowers = jump.lowers();
        rate = jump.rate();
        members = jump.on().members();
        weights = IntStream.of(members).mapToDouble(jump.on()::weight).toArray();
        linked = members.length == 0 ? members : unknowns.linkedTo(members[0]);
        linkedWeights = IntStream.of(linked).mapToDouble(jump.on()::weight).toArray();
        positions = IntStream.of(linked)
                .flatMap(k -> IntStream.of(members).map(i -> unknowns.correlation(i, k)))
                .toArray();
        others = IntStream.of(linked)
                .boxed()
                .flatMapToDouble(k -> IntStream.of(members)
                        .mapToDouble(
                                i -> jump.on().weight(i) * (ensembles.get(i).spins() - (i == k ? 1.0 : 0.0))))
                .toArray();
        covarianceOffset = unknowns.covarianceOffset();
    }

    /**
     * Adds what this jump contributes to the derivatives.
     *
     * @param up e_i
     * @param down 1 − e_i
     */
    void addTo(double[] dydt, double[] y, double[] up, double[] down) {
        double[] x = lowers ? up : down;
        int row = 0;
        for (int b = 0; b < linked.length; b++, row += members.length) {
            addTo(dydt, y, x, b, row);
        }
    }

    /** The part of the linked ensemble k = linked[b]. */
    private void addTo(double[] dydt, double[] y, double[] x, int b, int row) {
        int k = linked[b];
        double wk = linkedWeights[b];
        double field = field(y, row);
        for (int a = 0; a < members.length; a++) {
            int i = members[a];
            double wi = weights[a];
            if (i == k) {
                dydt[i] += (lowers ? -2 : 2) * rate * wi * (wi * x[i] + field);
            }
            int position = positions[row + a];
            if (position >= 0) {
                double p = y[position];
                double q = y[position + covarianceOffset];
                // h_ik and h_ki are the same for i = k, and come at different k else.
                double strength = (i == k ? 2 : 1) * rate * wi;
                dydt[position] +=
                        strength * ((2 * x[i] - 1) * field - 2 * wi * x[i] * p + wk * (2 * x[i] * x[k] + 2 * q - x[i]));
                dydt[position + covarianceOffset] += strength * 2 * (wk * x[i] * p - wi * q);
            }
        }
    }

    /** ψ_k. */
    private double field(double[] y, int row) {
        double field = 0;
        for (int a = 0; a < members.length; a++) {
            int position = positions[row + a];
            if (position >= 0) {
                field += others[row + a] * y[position];
            }
        }
        return field;
    }
}
