package org.example.templatename;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.plugin.Hamiltonian;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** A classical field off resonance, in the frame that rotates with it: H = Ω Σ_i w_i J_i^x + Δ Σ_i J_i^z. */
@Component
@PluginDescription(
        id = "template-name",
        label = "Template name",
        summary = "A classical field that the spins are detuned from by Δ, H = Ω Σ w_i J_i^x + Δ Σ J_i^z.")
public final class TemplateName implements Hamiltonian<TemplateName.Parameters> {
    /** What a file may set. */
    public record Parameters(
            @Parameter(label = "Amplitude", symbol = "Ω", unit = "γ↓", doc = "Rabi frequency of the field.")
                    double amplitude,
            @Parameter(
                            label = "Detuning",
                            symbol = "Δ",
                            unit = "γ↓",
                            doc = "Frequency of the spins above that of the field.",
                            defaultValue = "0")
                    double detuning) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<HamiltonianTerm> terms(Parameters parameters, Coupling on) {
        // How strongly an ensemble feels the field is its weight; how far it is detuned is not.
        double[] ones = on.weights().stream().mapToDouble(w -> w == 0 ? 0 : 1).toArray();
        return List.of(
                new HamiltonianTerm(HamiltonianTerm.Operator.JX, parameters.amplitude(), on),
                new HamiltonianTerm(HamiltonianTerm.Operator.JZ, parameters.detuning(), Coupling.of(ones)));
    }
}
