package voltaic.channels;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.IndividualJump;
import voltaic.plugin.Channel;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/**
 * Every single spin s of the ensembles decays by itself, at zero temperature: γ Σ_i w_i² Σ_s L[σ_s^-]. L carries a factor two,
 * so the energy of a spin falls as exp(−2γt), and its coherence as exp(−γt).
 */
@Component
@PluginDescription(
        id = "individual-decay",
        label = "Individual decay",
        summary = "Every spin on its own decays, γ Σ w_i² Σ_s L[σ_s^-]; its energy falls as exp(−2γt).")
public final class IndividualDecay implements Channel<IndividualDecay.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Rate",
                            symbol = "γ",
                            unit = "γ↓",
                            doc = "Rate of the decay of a spin; its energy falls at twice this rate.",
                            min = 0)
                    double rate) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<IndividualJump> jumps(Parameters parameters, Coupling on) {
        return List.of(new IndividualJump(IndividualJump.Operator.LOWERING, parameters.rate(), on));
    }
}
