package voltaic.observables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;

/**
 * The largest energy density of each ensemble from t = 0 to the end, and the first time it is reached. Of a state at t → ∞
 * alone, the energy density there, at no time (NaN).
 */
@Component
@PluginDescription(
        id = "peak",
        label = "Peak",
        summary = "The largest energy density of each ensemble, and when it is reached.")
public final class Peak implements Observable<NoParameters> {
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
        return new EnsembleRecorder(problem, requires(), Peak::summary);
    }

    private static Recording summary(EnergyCurve curve) {
        String name = curve.ensemble().name();
        CubicHermite.Point peak = of(curve);
        List<FigureOfMerit> figures = new ArrayList<>(curve.figures(
                "peak-energy-density",
                "Peak energy density",
                Units.ENERGY,
                peak.value(),
                errors -> errorOf(peak, errors)));
        figures.add(new FigureOfMerit(name, "peak-time", "Time of the peak", Units.TIME, peak.time()));
        List<String> warnings = new ArrayList<>(
                CoarseSamples.maximum(name + ".peak-energy-density", name + ".peak-time", hidden(curve, peak)));
        warnings.addAll(NoisySamples.maximum(
                name + ".peak-energy-density", curve.errors().map(errors -> errorOf(peak, errors))));
        return new Recording(List.of(), figures, warnings);
    }

    /** The standard error of a peak, which of noisy values is a sample. */
    private static double errorOf(CubicHermite.Point peak, StandardErrors errors) {
        return errors.at(peak.time(), errors.densities());
    }

    /** Where a higher peak of one ensemble may hide: between samples that do not resolve it, but not after it has peaked at 1. */
    static Optional<Piece> hidden(EnergyCurve curve, CubicHermite.Point peak) {
        if (curve.isAsymptotic()) {
            return Optional.empty();
        }
        double before = peak.value() >= 1 ? peak.time() : Double.POSITIVE_INFINITY;
        return curve.interpolant().unresolved(Double.NEGATIVE_INFINITY, before);
    }

    /** The peak of one ensemble. Between samples the cubic may overshoot 1; no ensemble does. */
    static CubicHermite.Point of(EnergyCurve curve) {
        if (curve.isAsymptotic()) {
            return new CubicHermite.Point(Double.NaN, curve.last());
        }
        CubicHermite.Point peak = curve.interpolant().maximum();
        double bound = Math.max(1, Arrays.stream(curve.densities()).max().orElseThrow());
        return new CubicHermite.Point(peak.time(), Math.min(peak.value(), bound));
    }
}
