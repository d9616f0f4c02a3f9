package org.example.lossyline;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.plugin.Channel;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** γη L[Σ_i w_i J_i^-]: decay into a line that lets the fraction η through. */
@Component
@PluginDescription(
        id = "lossy-line",
        label = "Lossy line",
        summary = "Decay into a line of transmission η, γη L[Σ w_i J_i^-].")
public final class LossyLine implements Channel<LossyLine.Parameters> {
    /** What a file may set. */
    public record Parameters(
            @Parameter(label = "Rate", symbol = "γ", unit = "γ↓", doc = "The rate without loss.", min = 0) double rate,
            @Parameter(
                            label = "Transmission",
                            symbol = "η",
                            doc = "The fraction that the line lets through.",
                            min = 0,
                            max = 1,
                            defaultValue = "1")
                    double transmission) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<CollectiveJump> jumps(Parameters parameters, Coupling on) {
        return List.of(CollectiveJump.lowering(parameters.rate() * parameters.transmission(), on));
    }
}
