package voltaic.observables;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.Column;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;

/** E/ħω₀N = ⟨J^z⟩/N + 1/2, 0 … 1, of each ensemble, and its last value. */
@Component
@PluginDescription(
        id = "energy-density",
        label = "Energy density",
        summary = "Energy of each ensemble over that of all its spins excited, ⟨J^z⟩/N + 1/2.")
public final class EnergyDensity implements Observable<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.ENERGY);
    }

    @Override
    public Recorder record(LindbladProblem problem, NoParameters parameters) {
        return new EnsembleRecorder(problem, requires(), EnergyDensity::columns, EnergyDensity::summary);
    }

    private static List<Column> columns(EnergyCurve curve) {
        return curve.columns(
                "energy-density", "Energy density", Units.ENERGY, curve.densities(), StandardErrors::densities);
    }

    private static Recording summary(EnergyCurve curve) {
        return new Recording(
                columns(curve),
                curve.figures(
                        "final-energy-density",
                        "Final energy density",
                        Units.ENERGY,
                        curve.last(),
                        StandardErrors::last));
    }
}
