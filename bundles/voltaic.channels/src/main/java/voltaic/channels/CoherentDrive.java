package voltaic.channels;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.plugin.Hamiltonian;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** A resonant coherent drive in the rotating frame: H = Ω Σ_i w_i J_i^x. */
@Component
@PluginDescription(
        id = "coherent-drive",
        label = "Coherent drive",
        summary = "A resonant classical field in the rotating frame, H = Ω Σ w_i J_i^x.")
public final class CoherentDrive implements Hamiltonian<CoherentDrive.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(label = "Amplitude", symbol = "Ω", unit = "γ↓", doc = "Rabi frequency of the drive.")
                    double amplitude) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<HamiltonianTerm> terms(Parameters parameters, Coupling on) {
        return List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JX, parameters.amplitude(), on));
    }
}
