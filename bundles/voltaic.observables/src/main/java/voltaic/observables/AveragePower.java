package voltaic.observables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;

/**
 * P̄(t) = [E(t) − E(0)]/t of each ensemble, which is E(t)/t for one that starts empty, with its maximum and the time of that. At
 * t = 0 its limit, dE/dt; at t → ∞ its limit, 0.
 */
@Component
@PluginDescription(
        id = "average-power",
        label = "Average power",
        summary = "Energy taken up since the start over the time since then, [E(t) − E(0)]/t, and its maximum.")
public final class AveragePower implements Observable<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.ENERGY, Quantity.POWER);
    }

    @Override
    public Recorder record(LindbladProblem problem, NoParameters parameters) {
        return new EnsembleRecorder(problem, requires(), AveragePower::columns, AveragePower::summary);
    }

    private static List<Column> columns(EnergyCurve curve) {
        return curve.columns(
                "average-power",
                "Average power",
                Units.POWER,
                curve.total(averages(curve)),
                errors -> curve.total(errors.averageRates()));
    }

    /** [E(t) − E(0)]/t over ħω₀N; at t = 0 its limit. */
    private static double[] averages(EnergyCurve curve) {
        double[] times = curve.times();
        double[] rates = curve.rates();
        double[] averages = curve.densities();
        for (int k = 0; k < times.length; k++) {
            averages[k] = times[k] == 0 ? rates[k] : (averages[k] - curve.initial()) / times[k];
        }
        return averages;
    }

    private static Recording summary(EnergyCurve curve) {
        String name = curve.ensemble().name();
        double[] times = curve.times();
        double[] rates = curve.rates();
        double[] averages = averages(curve);
        double[] slopes = new double[times.length];
        for (int k = 0; k < times.length; k++) {
            // d/dt [(E − E₀)/t] = (Ė − P̄)/t; at t = 0 it would take the second derivative of E.
            slopes[k] = times[k] == 0 ? Double.NaN : (rates[k] - averages[k]) / times[k];
        }
        CubicHermite.Point peak = new CubicHermite.Point(Double.NaN, Double.NaN);
        Optional<Piece> unresolved = Optional.empty();
        if (!curve.isAsymptotic()) {
            double duration = times[times.length - 1];
            double least = duration > 0 ? EnergyCurve.LEAST_RANGE / duration : EnergyCurve.LEAST_RANGE;
            Interpolant average = Interpolant.through(times, averages, curve.slopes(slopes), curve.switches(), least);
            peak = average.maximum();
            // Before the first sample there is no average, but the energy tells whether it may have been larger.
            unresolved = curve.interpolant()
                    .unresolved(Double.NEGATIVE_INFINITY, times[0])
                    .or(() -> average.unresolved(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        }
        return new Recording(
                columns(curve),
                List.of(
                        new FigureOfMerit(
                                name,
                                "peak-average-power",
                                "Peak average power",
                                Units.POWER,
                                peak.value() * curve.ensemble().spins()),
                        new FigureOfMerit(
                                name,
                                "peak-average-power-time",
                                "Time of peak average power",
                                Units.TIME,
                                peak.time())),
                warnings(curve, peak, unresolved));
    }

    private static List<String> warnings(EnergyCurve curve, CubicHermite.Point peak, Optional<Piece> unresolved) {
        String name = curve.ensemble().name();
        List<String> warnings = new ArrayList<>(
                CoarseSamples.maximum(name + ".peak-average-power", name + ".peak-average-power-time", unresolved));
        warnings.addAll(NoisySamples.maximum(
                name + ".peak-average-power",
                curve.errors()
                        .map(errors -> errors.at(peak.time(), errors.averageRates())
                                * curve.ensemble().spins())));
        return warnings;
    }
}
