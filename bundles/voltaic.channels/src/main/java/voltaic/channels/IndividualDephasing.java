package voltaic.channels;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.IndividualJump;
import voltaic.plugin.Channel;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/**
 * Every single spin s of the ensembles loses its phase by itself: γ Σ_i w_i² Σ_s L[σ_s^z]. L carries a factor two, so the
 * coherence of a spin falls as exp(−4γt); energies stay.
 */
@Component
@PluginDescription(
        id = "individual-dephasing",
        label = "Individual dephasing",
        summary =
                "Every spin on its own loses its phase, γ Σ w_i² Σ_s L[σ_s^z]; its coherence falls as exp(−4γt), its energy stays.")
public final class IndividualDephasing implements Channel<IndividualDephasing.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Rate",
                            symbol = "γ",
                            unit = "γ↓",
                            doc = "Rate of the dephasing of a spin; its coherence falls at four times this rate.",
                            min = 0)
                    double rate) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<IndividualJump> jumps(Parameters parameters, Coupling on) {
        return List.of(new IndividualJump(IndividualJump.Operator.DEPHASING, parameters.rate(), on));
    }
}
