package voltaic.observables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.Observable;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/**
 * How long the energy of an ensemble stays, after its {@linkplain Peak peak}, at or above (1 − x) times the peak.
 *
 * <p>If it is still there when the run ends, the value is the time from the peak to the end, a lower bound, and the label
 * says so. NaN for an ensemble that never holds energy, and for a state at t → ∞ alone.
 */
@Component
@PluginDescription(
        id = "retention",
        label = "Retention",
        summary = "How long each ensemble keeps its peak energy within a tolerance.")
public final class Retention implements Observable<Retention.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Tolerance",
                            symbol = "x",
                            doc = "Fraction of the peak energy that may be lost.",
                            min = 0,
                            max = 1,
                            exclusiveMin = true,
                            exclusiveMax = true,
                            defaultValue = "0.05")
                    double tolerance) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.ENERGY, Quantity.POWER);
    }

    @Override
    public Recorder record(LindbladProblem problem, Parameters parameters) {
        return new EnsembleRecorder(problem, requires(), curve -> summary(curve, parameters.tolerance()));
    }

    private static Recording summary(EnergyCurve curve, double tolerance) {
        CubicHermite.Point peak = Peak.of(curve);
        String label = "Retention within " + tolerance + " of the peak";
        String name = curve.ensemble().name();
        double duration = Double.NaN;
        List<String> warnings = List.of();
        if (!curve.isAsymptotic() && peak.value() > 0) {
            Interpolant interpolant = curve.interpolant();
            double lost = interpolant.firstFallingTo((1 - tolerance) * peak.value(), peak.time());
            boolean held = Double.isNaN(lost);
            duration = (held ? interpolant.end() : lost) - peak.time();
            label += held ? ", at least: it held to the end of the run" : "";
            warnings = new ArrayList<>(Peak.hidden(curve, peak)
                    .or(() -> interpolant.unresolved(peak.time(), held ? interpolant.end() : lost))
                    .map(piece -> List.of(name
                            + ".retention is known only to the distance of samples: the curve between the samples at "
                            + CoarseSamples.times(piece.start(), piece.end())
                            + " is not resolved; sample more finely to see it"))
                    .orElse(List.of()));
            if (!held) {
                warnings.addAll(NoisySamples.crossing(
                        name + ".retention", curve.errors().map(errors -> errors.at(lost, errors.densities()))));
            }
        }
        return new Recording(
                List.of(), List.of(new FigureOfMerit(name, "retention", label, Units.TIME, duration)), warnings);
    }
}
