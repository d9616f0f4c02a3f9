package voltaic.observables;

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
        return new EnsembleRecorder(problem, requires(), Power::summary);
    }

    private static Recording summary(EnergyCurve curve) {
        String name = curve.ensemble().name();
        CubicHermite.Point peak = new CubicHermite.Point(Double.NaN, Double.NaN);
        Optional<Piece> unresolved = Optional.empty();
        if (!curve.isAsymptotic()) {
            Interpolant energy = curve.interpolant();
            peak = energy.steepest();
            unresolved = energy.unresolvedSlope();
        }
        return new Recording(
                List.of(new Column(name, "power", "Power", Units.POWER, curve.total(curve.rates()))),
                List.of(
                        new FigureOfMerit(
                                name,
                                "peak-power",
                                "Peak power",
                                Units.POWER,
                                peak.value() * curve.ensemble().spins()),
                        new FigureOfMerit(name, "peak-power-time", "Time of peak power", Units.TIME, peak.time())),
                CoarseSamples.maximum(name + ".peak-power", name + ".peak-power-time", unresolved));
    }
}
