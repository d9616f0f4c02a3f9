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
 * The first time at which the energy density of an ensemble reaches a threshold from below; NaN if it starts there or
 * above, which is no charging, if it does not get there during the run, and for a state at t → ∞ alone.
 */
@Component
@PluginDescription(
        id = "charging-time",
        label = "Charging time",
        summary =
                "When the energy density of each ensemble first reaches a threshold from below; no value (NaN) for one that"
                        + " starts at or above it or never reaches it.")
public final class ChargingTime implements Observable<ChargingTime.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Threshold",
                            unit = "ħω₀",
                            doc = "Energy density at which an ensemble counts as charged.",
                            min = 0,
                            max = 1,
                            exclusiveMin = true,
                            defaultValue = "0.9")
                    double threshold) {}

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
        return new EnsembleRecorder(problem, requires(), curve -> summary(curve, parameters.threshold()));
    }

    private static Recording summary(EnergyCurve curve, double threshold) {
        double time = Double.NaN;
        List<String> warnings = List.of();
        if (!curve.isAsymptotic() && curve.initial() < threshold) {
            Interpolant energy = curve.interpolant();
            time = energy.firstReaching(threshold);
            warnings = warnings(curve, energy, threshold, time);
        }
        return new Recording(
                List.of(),
                List.of(new FigureOfMerit(
                        curve.ensemble().name(), "charging-time", "Charging time to " + threshold, Units.TIME, time)),
                warnings);
    }

    private static List<String> warnings(EnergyCurve curve, Interpolant energy, double threshold, double time) {
        String name = curve.ensemble().name();
        boolean reached = !Double.isNaN(time);
        List<String> warnings = new ArrayList<>(coarse(name, energy, threshold, time));
        if (reached) {
            warnings.addAll(NoisySamples.crossing(
                    name + ".charging-time", curve.errors().map(errors -> errors.at(time, errors.densities()))));
        }
        return warnings;
    }

    private static List<String> coarse(String name, Interpolant energy, double threshold, double time) {
        boolean reached = !Double.isNaN(time);
        return energy.unresolved(Double.NEGATIVE_INFINITY, reached ? time : Double.POSITIVE_INFINITY)
                .map(piece -> reached
                        ? CoarseSamples.place(
                                name + ".charging-time",
                                piece.start(),
                                energy.upTo(time).end())
                        : List.of(name + ".charging-time has no value as no sample reaches " + threshold
                                + ", but the curve between the samples at "
                                + CoarseSamples.times(piece.start(), piece.end())
                                + " is not resolved and may do so; sample more finely to see"))
                .orElse(List.of());
    }
}
