package voltaic.channels;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.plugin.Channel;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** A reservoir at zero temperature: γ L[Σ_i w_i J_i^-]. */
@Component
@PluginDescription(
        id = "collective-decay",
        label = "Collective decay",
        summary = "A shared reservoir at zero temperature, γ L[Σ w_i J_i^-].")
public final class CollectiveDecay implements Channel<CollectiveDecay.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(label = "Rate", symbol = "γ", unit = "γ↓", doc = "Rate of the collective decay.", min = 0)
                    double rate) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<CollectiveJump> jumps(Parameters parameters, Coupling on) {
        return List.of(CollectiveJump.lowering(parameters.rate(), on));
    }
}
