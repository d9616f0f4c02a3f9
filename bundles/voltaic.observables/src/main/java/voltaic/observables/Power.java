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
 * P = dE/dt of each ensemble, positive while it is charged, with its maximum and the time of that. Where a stage ends,
 * the power from before the switch.
 */
@Component
@PluginDescription(
        id = "power",
        label = "Power",
        summary = "Energy that each ensemble takes up per time, dE/dt, and its maximum.")
public final class Power implements Observable<NoParameters> {
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
        return new EnsembleRecorder(problem, requires(), Power::columns, Power::summary);
    }

    private static List<Column> columns(EnergyCurve curve) {
        return curve.columns(
                "power", "Power", Units.POWER, curve.total(curve.rates()), errors -> curve.total(errors.rates()));
    }

    private static Recording summary(EnergyCurve curve) {
        String name = curve.ensemble().name();
        CubicHermite.Point peak = new CubicHermite.Point(Double.NaN, Double.NaN);
        Optional<Piece> unresolved = Optional.empty();
        if (!curve.isAsymptotic() && curve.errors().isPresent()) {
            peak = largest(curve.times(), curve.rates());
        } else if (!curve.isAsymptotic()) {
            Interpolant energy = curve.interpolant();
            peak = energy.steepest();
            unresolved = energy.unresolvedSlope();
        }
        return new Recording(
                columns(curve),
                List.of(
                        new FigureOfMerit(
                                name,
                                "peak-power",
                                "Peak power",
                                Units.POWER,
                                peak.value() * curve.ensemble().spins()),
                        new FigureOfMerit(name, "peak-power-time", "Time of peak power", Units.TIME, peak.time())),
                warnings(curve, peak, unresolved));
    }

    /** Of noisy rates, the largest sample; between samples is nothing to be gained. */
    private static CubicHermite.Point largest(double[] times, double[] rates) {
        CubicHermite.Point largest = new CubicHermite.Point(times[0], rates[0]);
        for (int k = 1; k < times.length; k++) {
            largest = rates[k] > largest.value() ? new CubicHermite.Point(times[k], rates[k]) : largest;
        }
        return largest;
    }

    private static List<String> warnings(EnergyCurve curve, CubicHermite.Point peak, Optional<Piece> unresolved) {
        String name = curve.ensemble().name();
        List<String> warnings =
                new ArrayList<>(CoarseSamples.maximum(name + ".peak-power", name + ".peak-power-time", unresolved));
        warnings.addAll(NoisySamples.maximum(
                name + ".peak-power",
                curve.errors()
                        .map(errors -> errors.at(peak.time(), errors.rates())
                                * curve.ensemble().spins())));
        return warnings;
    }
}
