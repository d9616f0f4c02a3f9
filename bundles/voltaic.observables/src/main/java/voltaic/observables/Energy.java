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

/** E = ħω₀ (⟨J^z⟩ + N/2), 0 … N ħω₀, of each ensemble, and its last value. */
@Component
@PluginDescription(
        id = "energy",
        label = "Total energy",
        summary = "Energy of each ensemble above its ground state, ħω₀(⟨J^z⟩ + N/2).")
public final class Energy implements Observable<NoParameters> {
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
        return new EnsembleRecorder(problem, requires(), Energy::columns, Energy::summary);
    }

    private static List<Column> columns(EnergyCurve curve) {
        return curve.columns(
                "energy",
                "Energy",
                Units.ENERGY,
                curve.total(curve.densities()),
                errors -> curve.total(errors.densities()));
    }

    private static Recording summary(EnergyCurve curve) {
        int spins = curve.ensemble().spins();
        return new Recording(
                columns(curve),
                curve.figures(
                        "final-energy",
                        "Final energy",
                        Units.ENERGY,
                        curve.last() * spins,
                        errors -> errors.last() * spins));
    }
}
