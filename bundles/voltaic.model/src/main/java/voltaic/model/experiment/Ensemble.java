package voltaic.model.experiment;

/**
 * A spin ensemble: N spins-1/2 that start in their symmetric subspace, spanned by the Dicke states with
 * k = 0 … N excitations; j = N/2, m = k − j.
 *
 * @param name unique in its experiment
 * @param spins N, 1 … 2³¹ − 1
 * @param initial the initial state
 */
public record Ensemble(String name, int spins, InitialState initial) {
    public Ensemble {
        if (spins < 1) {
            throw new IllegalArgumentException("spins is " + spins + "; an ensemble has at least one spin");
        }
        initial.check(spins);
    }

    /** j = N/2. */
    public double j() {
        return 0.5 * spins;
    }

    /** ⟨J^z⟩ of the initial state, −j … j. */
    public double initialJz() {
        return initial.meanExcitations(spins) - j();
    }
}
