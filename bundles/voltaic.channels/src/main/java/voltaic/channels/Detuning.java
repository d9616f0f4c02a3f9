package voltaic.channels;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.plugin.Hamiltonian;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** A detuning from the rotating frame: H = Δ Σ_i w_i J_i^z. */
@Component
@PluginDescription(
        id = "detuning",
        label = "Detuning",
        summary = "Ensembles out of resonance with the rotating frame, H = Δ Σ w_i J_i^z.")
public final class Detuning implements Hamiltonian<Detuning.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Amplitude",
                            symbol = "Δ",
                            unit = "γ↓",
                            doc = "Frequency of the ensembles above that of the rotating frame.")
                    double amplitude) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<HamiltonianTerm> terms(Parameters parameters, Coupling on) {
        return List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JZ, parameters.amplitude(), on));
    }
}
