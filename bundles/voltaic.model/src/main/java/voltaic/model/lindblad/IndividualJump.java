package voltaic.model.lindblad;

/**
 * γ Σ_i w_i² Σ_s L[σ_s], with s over the single spins of ensemble i: it leaves the symmetric subspace. With the factor
 * two of L, an excited spin decays at 2γ, and dephasing damps a coherence at 4γ.
 *
 * @param operator σ^-, σ^+ or σ^z
 * @param rate γ
 * @param on w_i
 */
public record IndividualJump(Operator operator, double rate, Coupling on) implements Jump {
    /** The operator of a single spin. */
    public enum Operator {
        /** σ^-: decay. */
        LOWERING,
        /** σ^+: pumping. */
        RAISING,
        /** σ^z: dephasing. */
        DEPHASING
    }

    public IndividualJump {
        Rates.check(rate);
    }
}
