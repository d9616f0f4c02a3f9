package voltaic.plugin;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import voltaic.model.lindblad.Quantity;

/**
 * A state at one time, as a solver shows it. Solvers override what they {@linkplain Solver#provides provide};
 * ensembles are given by position.
 */
@ConsumerType
public interface State {
    /** The time in 1/γ↓; +∞ for an asymptotic state. */
    double time();

    /** ({@link Quantity#ENERGY}) E_i/ħω₀ = ⟨J_i^z⟩/N_i + 1/2, between 0 and 1. */
    double energyDensity(int ensemble);

    /**
     * ({@link Quantity#POWER}) The time derivative of the energy density, in γ↓. Where the generator changes at this
     * time, the derivative from before, but at t = 0 the one from after.
     */
    default double energyDensityRate(int ensemble) {
        throw new UnsupportedOperationException("the solver provides no " + Quantity.POWER.words());
    }

    /** ({@link Quantity#CORRELATIONS}) Re ⟨J_i^+ J_k^-⟩. */
    default double correlation(int i, int k) {
        throw new UnsupportedOperationException("the solver provides no " + Quantity.CORRELATIONS.words());
    }

    /** ({@link Quantity#LADDER_POPULATIONS}) p_0 … p_N: the probabilities of k excitations in this ensemble. */
    default double[] ladderPopulations(int ensemble) {
        throw new UnsupportedOperationException("the solver provides no " + Quantity.LADDER_POPULATIONS.words());
    }

    /** ({@link Quantity#REDUCED_STATES}) The reduced state of an ensemble, in tuples of one number. */
    default StateBlocks reducedState(int ensemble) {
        throw new UnsupportedOperationException("the solver provides no " + Quantity.REDUCED_STATES.words());
    }

    /** ({@link Quantity#WHOLE_STATE}) The state of all ensembles; like this object, valid while it is being sampled. */
    default StateBlocks wholeState() {
        throw new UnsupportedOperationException("the solver does not provide " + Quantity.WHOLE_STATE.words());
    }

    /**
     * Standard errors of the means that this state shows, where the solver samples at random: a state whose numbers are the
     * standard errors of the numbers of this one. Empty if this state is no sample mean.
     */
    default Optional<State> standardErrors() {
        return Optional.empty();
    }
}
