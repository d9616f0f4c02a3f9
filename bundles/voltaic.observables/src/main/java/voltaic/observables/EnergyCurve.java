package voltaic.observables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import voltaic.model.experiment.Ensemble;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;

/** The energy density of one ensemble over a run: its samples, and the curve through them from t = 0 on. */
final class EnergyCurve {
    /** The smallest range of an energy density that counts as a change; above what the solvers leave of rounding. */
    static final double LEAST_RANGE = 1e-6;

    private final Ensemble ensemble;
    private final double[] times;
    private final double[] densities;
    private final double[] rates;
    private final Set<Double> switches;
    private final Optional<StandardErrors> errors;

    /**
     * @param times the times of the samples
     * @param densities E/ħω₀N
     * @param rates dE/dt /ħω₀N; NaN if not asked for
     * @param switches the times at which the generator changes
     * @param errors those of a mean over a random sample
     */
    EnergyCurve(
            Ensemble ensemble,
            double[] times,
            double[] densities,
            double[] rates,
            Set<Double> switches,
            Optional<StandardErrors> errors) {
        this.ensemble = ensemble;
        this.times = times;
        this.densities = densities;
        this.rates = rates;
        this.switches = switches;
        this.errors = errors;
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

    /** Standard errors, if the curve is a mean over a random sample. */
    Optional<StandardErrors> errors() {
        return errors;
    }

    /** The last sampled energy density. */
    double last() {
        return densities[densities.length - 1];
    }

    /** The energy density at t = 0, sampled or not. */
    double initial() {
        return 0.5 + ensemble.initialJz() / ensemble.spins();
    }

    /**
     * The energy density from t = 0 to the last sample. Noisy values are joined by straight lines: slopes would only add their own noise.
     */
    Interpolant interpolant() {
        double[] slopes = slopes(rates);
        if (times[0] == 0) {
            return Interpolant.through(times, densities, slopes, switches, LEAST_RANGE);
        }
        return Interpolant.through(
                prepend(0, times), prepend(initial(), densities), prepend(Double.NaN, slopes), switches, LEAST_RANGE);
    }

    /** The slopes to interpolate with: none where values are noisy. */
    double[] slopes(double[] known) {
        double[] slopes = known.clone();
        if (errors.isPresent()) {
            Arrays.fill(slopes, Double.NaN);
        }
        return slopes;
    }

    private static double[] prepend(double first, double[] rest) {
        double[] all = new double[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** The column of a quantity, followed by one of its standard errors if there are any. */
    List<Column> columns(
            String quantity, String label, String unit, double[] values, Function<StandardErrors, double[]> ofErrors) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(ensemble.name(), quantity, label, unit, values));
        errors.map(ofErrors)
                .ifPresent(stderr -> columns.add(new Column(
                        ensemble.name(),
                        quantity + StandardErrors.SUFFIX,
                        label + StandardErrors.LABEL,
                        unit,
                        stderr)));
        return columns;
    }

    /** A figure of merit, followed by one of its standard error if there are any. */
    List<FigureOfMerit> figures(
            String quantity, String label, String unit, double value, ToDoubleFunction<StandardErrors> ofErrors) {
        List<FigureOfMerit> figures = new ArrayList<>();
        figures.add(new FigureOfMerit(ensemble.name(), quantity, label, unit, value));
        errors.ifPresent(known -> figures.add(new FigureOfMerit(
                ensemble.name(),
                quantity + StandardErrors.SUFFIX,
                label + StandardErrors.LABEL,
                unit,
                ofErrors.applyAsDouble(known))));
        return figures;
    }

    /** The values times the number of spins. */
    double[] total(double[] perSpin) {
        return Arrays.stream(perSpin).map(value -> value * ensemble.spins()).toArray();
    }
}
