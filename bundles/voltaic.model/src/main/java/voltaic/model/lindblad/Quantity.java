package voltaic.model.lindblad;

/** What can be known of a state; solvers provide some, observables require some. */
public enum Quantity {
    /** ⟨J_i^z⟩, and with it the energy of every ensemble. */
    ENERGY("energies of the ensembles"),
    /** d⟨J_i^z⟩/dt. */
    POWER("time derivatives of the energies"),
    /** Re ⟨J_i^+ J_j^-⟩. */
    CORRELATIONS("correlations of pairs of ensembles"),
    /** p_0 … p_N of an ensemble, the diagonal of its reduced state in the Dicke states. */
    LADDER_POPULATIONS("populations of the Dicke ladders"),
    /** The reduced state of every ensemble. No sample mean can provide it to what is not linear in the state. */
    REDUCED_STATES("reduced states of the ensembles"),
    /** The state of all ensembles together. No sample mean can provide it to what is not linear in the state. */
    WHOLE_STATE("the whole state");

    private final String words;

    Quantity(String words) {
        this.words = words;
    }

    /** The quantity in words, for messages. */
    public String words() {
        return words;
    }
}
