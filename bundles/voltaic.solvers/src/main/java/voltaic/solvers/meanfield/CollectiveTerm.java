package voltaic.solvers.meanfield;

import java.util.List;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.solvers.moments.LinkedPairs;

/**
 * The contribution of one collective jump to the mean-field equations, compiled to flat arrays.
 *
 * <p>In raw unknowns, with D = C − 2 diag(z) and C_ii = j_i(j_i+1) − z_i² + z_i,
 *
 * <pre>
 * γ L[Σ w J^-]:  ż_i = −2γ w_i Σ_k w_k C_ik,  Ċ_ij = +2γ [ w_i z_i Σ_k w_k C_kj + w_j z_j Σ_k w_k C_ik ]
 * γ L[Σ w J^+]:  ż_i = +2γ w_i Σ_k w_k D_ik,  Ċ_ij = −2γ [ w_i z_i Σ_k w_k D_kj + w_j z_j Σ_k w_k D_ik ]
 * </pre>
 *
 * In e_i = e_i(0) + u_i and c_ij the closure factorises, c_ii = e_i (1 − e_i + 1/N_i) and d_ii = (1 − e_i)(e_i + 1/N_i), and with
 * the field F_i = Σ_k w_k N_k c_ik that ensemble i sees, u̇_i = ∓2γ w_i F_i and ċ_ij = ±2γ (w_i x_i F_j + w_j x_j F_i), x = e − 1/2.
 */
final class CollectiveTerm {
    private final boolean lowers;
    /** 2γ for lowering, −2γ for raising. */
    private final double strength;

    private final int[] members;
    private final double[] weights;
    /** e_k(0) − 1/2 of the members. */
    private final double[] centredStarts;
    /** w_k N_k of the members. */
    private final double[] weightedSpins;
    /** The ensembles whose correlations with the members this jump changes; the members are among them. */
    private final int[] linked;
    /** e_i(0) of the linked ensembles. */
    private final double[] starts;
    /** 1/N_i of the linked ensembles. */
    private final double[] inverseSpins;
    /** Row by row for each linked ensemble, column by column for each member: where their correlation stands, or −1 for the diagonal. */
    private final int[] positions;

    CollectiveTerm(CollectiveJump jump, List<Ensemble> ensembles, LinkedPairs pairs) {
        lowers = jump.lowers();
        strength = (lowers ? 2 : -2) * jump.rate();
        members = jump.on().members();
        weights = IntStream.of(members).mapToDouble(jump.on()::weight).toArray();
        centredStarts = IntStream.of(members)
                .mapToDouble(k -> initialDensity(ensembles.get(k)) - 0.5)
                .toArray();
        weightedSpins = IntStream.of(members)
                .mapToDouble(k -> jump.on().weight(k) * ensembles.get(k).spins())
                .toArray();
        linked = members.length == 0 ? members : pairs.linkedTo(members[0]);
        starts = IntStream.of(linked)
                .mapToDouble(i -> initialDensity(ensembles.get(i)))
                .toArray();
        inverseSpins = IntStream.of(linked)
                .mapToDouble(i -> 1.0 / ensembles.get(i).spins())
                .toArray();
        positions = IntStream.of(linked)
                .flatMap(i -> IntStream.of(members).map(k -> i == k ? -1 : ensembles.size() + pairs.number(i, k)))
                .toArray();
    }

    /** Adds what this jump contributes to the derivatives. */
    void addTo(double[] dydt, double[] y) {
        int row = 0;
        for (int b = 0; b < linked.length; b++, row += members.length) {
            double ownCorrelation = diagonal(starts[b], y[linked[b]], inverseSpins[b]);
            double field = 0;
            for (int a = 0; a < members.length; a++) {
                int position = positions[row + a];
                field += weightedSpins[a] * (position < 0 ? ownCorrelation : y[position]);
            }
            double push = strength * field;
            for (int a = 0; a < members.length; a++) {
                int position = positions[row + a];
                if (position < 0) {
                    dydt[members[a]] -= push * weights[a];
                } else {
                    dydt[position] += push * weights[a] * (centredStarts[a] + y[members[a]]);
                }
            }
        }
    }

    /** e_i(0), of a Dicke state. */
    static double initialDensity(Ensemble ensemble) {
        return (double) ensemble.initial().dickeExcitations(ensemble.spins()) / ensemble.spins();
    }

    /** c_ii or d_ii. */
    private double diagonal(double start, double change, double inverseSpins) {
        double up = start + change;
        double down = (1 - start) - change;
        return lowers ? up * (down + inverseSpins) : down * (up + inverseSpins);
    }
}
