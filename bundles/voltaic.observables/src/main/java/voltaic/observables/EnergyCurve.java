package voltaic.observables;

import java.util.Arrays;
import java.util.Set;
import voltaic.model.experiment.Ensemble;

/** The energy density of one ensemble over a run: its samples, and the curve through them from t = 0 on. */
final class EnergyCurve {
    /** The smallest range of an energy density that counts as a change; above what the solvers leave of rounding. */
    static final double LEAST_RANGE = 1e-6;

    private final Ensemble ensemble;
    private final double[] times;
    private final double[] densities;
    private final double[] rates;
    private final Set<Double> switches;

    /**
     * @param times the times of the samples
     * @param densities E/ħω₀N
     * @param rates dE/dt /ħω₀N; NaN if not asked for
     * @param switches the times at which the generator changes
     */
    EnergyCurve(Ensemble ensemble, double[] times, double[] densities, double[] rates, Set<Double> switches) {
        this.ensemble = ensemble;
        this.times = times;
        this.densities = densities;
        this.rates = rates;
        this.switches = switches;
    }

    Ensemble ensemble() {
        return ensemble;
    }

    /** Whether this is the state at t → ∞ alone: then there is no {@link #interpolant}. */
    boolean isAsymptotic() {
        return Double.isInfinite(times[0]);
    }

    double[] times() {
        return times.clone();
    }

    double[] densities() {
        return densities.clone();
    }

    double[] rates() {
        return rates.clone();
    }

    /** The times at which the generator changes. */
    Set<Double> switches() {
        return switches;
    }

    /** The last sampled energy density. */
    double last() {
        return densities[densities.length - 1];
    }

    /** The energy density at t = 0, sampled or not. */
    double initial() {
        return 0.5 + ensemble.initialJz() / ensemble.spins();
    }

    /** The energy density from t = 0 to the last sample. */
    Interpolant interpolant() {
        if (times[0] == 0) {
            return Interpolant.through(times, densities, rates, switches, LEAST_RANGE);
        }
        return Interpolant.through(
                prepend(0, times), prepend(initial(), densities), prepend(Double.NaN, rates), switches, LEAST_RANGE);
    }

    private static double[] prepend(double first, double[] rest) {
        double[] all = new double[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** The values times the number of spins. */
    double[] total(double[] perSpin) {
        return Arrays.stream(perSpin).map(value -> value * ensemble.spins()).toArray();
    }
}
