package voltaic.plugin;

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

    /**
     * ({@link Quantity#LADDER_POPULATIONS}) p_0 … p_N: the probabilities of k excitations in this ensemble. Where blocks of
     * different total excitation number have no coherences, this is the whole reduced state of the ensemble.
     */
    default double[] ladderPopulations(int ensemble) {
        throw new UnsupportedOperationException("the solver provides no " + Quantity.LADDER_POPULATIONS.words());
    }

    /** ({@link Quantity#BLOCKS}) The whole state; like this object, valid while it is being sampled. */
    default ExcitationBlocks blocks() {
        throw new UnsupportedOperationException("the solver does not provide " + Quantity.BLOCKS.words());
    }
}
