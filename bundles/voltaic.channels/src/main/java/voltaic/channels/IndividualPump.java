package voltaic.channels;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.IndividualJump;
import voltaic.plugin.Channel;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/**
 * Every single spin s of the ensembles is excited incoherently by itself: γ Σ_i w_i² Σ_s L[σ_s^+]. L carries a factor two,
 * so what a spin lacks in energy falls as exp(−2γt), and its coherence as exp(−γt).
 */
@Component
@PluginDescription(
        id = "individual-pump",
        label = "Individual pump",
        summary =
                "Every spin on its own is excited, γ Σ w_i² Σ_s L[σ_s^+]; what it lacks in energy falls as exp(−2γt).")
public final class IndividualPump implements Channel<IndividualPump.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Rate",
                            symbol = "γ",
                            unit = "γ↓",
                            doc = "Rate at which a spin is excited; what it lacks in energy falls at twice this rate.",
                            min = 0)
                    double rate) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<IndividualJump> jumps(Parameters parameters, Coupling on) {
        return List.of(new IndividualJump(IndividualJump.Operator.RAISING, parameters.rate(), on));
    }
}
