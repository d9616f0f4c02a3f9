package voltaic.model.experiment;

import java.util.List;

/** The initial state of an ensemble: a Dicke state, or a mixture of Dicke states. */
public sealed interface InitialState {

    /** Every spin up, k = N. */
    record Excited() implements InitialState {}

    /** Every spin down, k = 0. */
    record Ground() implements InitialState {}

    /** The Dicke state with k excitations, 0 ≤ k ≤ N. */
    record Excitations(int k) implements InitialState {}

    /**
     * A mixture of Dicke states.
     *
     * @param p p_0 … p_N, not negative, of sum 1 within 1e-9
     */
    record Populations(List<Double> p) implements InitialState {
        public Populations {
            p = List.copyOf(p);
        }
    }

    /** Checks this state against the size of its ensemble; throws an {@link IllegalArgumentException} that says why. */
    default void check(int spins) {
        if (this instanceof Excitations e && (e.k < 0 || e.k > spins)) {
            throw new IllegalArgumentException(
                    "excitations is " + e.k + "; an ensemble of " + spins + " spins holds 0 to " + spins);
        }
        if (this instanceof Populations populations) {
            List<Double> p = populations.p;
            if (p.size() != spins + 1L) {
                throw new IllegalArgumentException("populations has " + p.size() + " values; " + spins + " spins have "
                        + (spins + 1L) + " Dicke states, p_0 … p_" + spins);
            }
            double sum = 0;
            for (int k = 0; k < p.size(); k++) {
                if (!(p.get(k) >= 0)) {
                    throw new IllegalArgumentException("population p_" + k + " is " + p.get(k) + "; none is negative");
                }
                sum += p.get(k);
            }
            if (Math.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException("populations add up to " + sum + "; their sum is 1");
            }
        }
    }

    /** Mean number of excitations, 0 … N. */
    default double meanExcitations(int spins) {
        if (this instanceof Populations populations) {
            double mean = 0;
            for (int k = 0; k < populations.p.size(); k++) {
                mean += k * populations.p.get(k);
            }
            return mean;
        }
        return dickeExcitations(spins);
    }

    /** Whether this is one Dicke state, of {@link #dickeExcitations} excitations. */
    default boolean isDickeState() {
        return !(this instanceof Populations populations)
                || populations.p.stream().filter(value -> value > 0).count() == 1;
    }

    /** The number of excitations of a Dicke state; an {@link IllegalStateException} if this is a true mixture. */
    default int dickeExcitations(int spins) {
        if (this instanceof Excited) {
            return spins;
        }
        if (this instanceof Ground) {
            return 0;
        }
        if (this instanceof Excitations e) {
            return e.k;
        }
        if (!isDickeState()) {
            throw new IllegalStateException("a mixture of Dicke states has no single number of excitations");
        }
        Populations populations = (Populations) this;
        int k = 0;
        while (!(populations.p.get(k) > 0)) {
            k++;
        }
        return k;
    }
}
