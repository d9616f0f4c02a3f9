package voltaic.channels;

import java.util.List;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.plugin.Channel;
import voltaic.plugin.ExactlyOneOf;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/**
 * A reservoir at finite temperature: γ(n̄+1) L[Σ_i w_i J_i^-] + γ n̄ L[Σ_i w_i J_i^+], with the Bose-Einstein occupation
 * n̄ = 1/(e^{ħω/kT} − 1).
 */
@Component
@PluginDescription(
        id = "thermal-reservoir",
        label = "Thermal reservoir",
        summary = "A shared reservoir of mean occupation n̄, γ(n̄+1) L[Σ w_i J_i^-] + γn̄ L[Σ w_i J_i^+].")
public final class ThermalReservoir implements Channel<ThermalReservoir.Parameters> {
    /** The parameters. */
    @ExactlyOneOf({"occupation", "temperature"})
    public record Parameters(
            @Parameter(
                            label = "Rate",
                            symbol = "γ",
                            unit = "γ↓",
                            doc = "Rate at which the reservoir would act at zero temperature.",
                            min = 0)
                    double rate,
            @Parameter(
                            label = "Occupation",
                            symbol = "n̄",
                            doc = "Mean number of thermal quanta at the frequency of the reservoir.",
                            min = 0)
                    OptionalDouble occupation,
            @Parameter(
                            label = "Temperature",
                            symbol = "T",
                            unit = "ħω₀/k",
                            doc = "Temperature of the reservoir, kT/ħω₀, from which n̄ = 1/(exp(ħω/kT) − 1) follows.",
                            min = 0)
                    OptionalDouble temperature,
            @Parameter(
                            label = "Frequency",
                            symbol = "ω",
                            unit = "ω₀",
                            doc =
                                    "Frequency at which the temperature gives the occupation; it goes with temperature only.",
                            min = 0,
                            exclusiveMin = true,
                            defaultValue = "1")
                    double frequency) {
        public Parameters {
            if (occupation.isPresent() && frequency != 1) {
                throw new IllegalArgumentException(
                        "frequency is given with occupation; it turns a temperature into an occupation, so give "
                                + "temperature instead of occupation or leave frequency out");
            }
        }

        /** n̄. */
        double meanOccupation() {
            // T = 0 gives expm1(+∞) and so n̄ = 0.
            return occupation.orElseGet(() -> 1 / StrictMath.expm1(frequency / temperature.getAsDouble()));
        }
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<CollectiveJump> jumps(Parameters parameters, Coupling on) {
        double occupation = parameters.meanOccupation();
        return List.of(
                CollectiveJump.lowering(parameters.rate() * (occupation + 1), on),
                CollectiveJump.raising(parameters.rate() * occupation, on));
    }
}
