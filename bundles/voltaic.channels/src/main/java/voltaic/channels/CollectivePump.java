package voltaic.channels;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.plugin.Channel;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** An incoherent collective pump: γ↑ L[Σ_i w_i J_i^+]. */
@Component
@PluginDescription(
        id = "collective-pump",
        label = "Collective pump",
        summary = "An incoherent pump that excites the ensembles together, γ↑ L[Σ w_i J_i^+].")
public final class CollectivePump implements Channel<CollectivePump.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(label = "Rate", symbol = "γ↑", unit = "γ↓", doc = "Rate of the collective pump.", min = 0)
                    double rate) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<CollectiveJump> jumps(Parameters parameters, Coupling on) {
        return List.of(CollectiveJump.raising(parameters.rate(), on));
    }
}
