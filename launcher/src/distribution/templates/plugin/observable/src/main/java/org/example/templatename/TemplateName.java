package org.example.templatename;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.State;

/** The energy of all ensembles together, and what is left of it in the end. */
@Component
@PluginDescription(
        id = "template-name",
        label = "Template name",
        summary = "The energy of all ensembles together, Σ N_i E_i, over time and at the end.")
public final class TemplateName implements Observable<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.ENERGY);
    }

    @Override
    public Recorder record(LindbladProblem problem, NoParameters parameters) {
        List<Double> energies = new ArrayList<>();
        return new Recorder() {
            @Override
            public void sample(State state) {
                double energy = 0;
                for (int i = 0; i < problem.size(); i++) {
                    energy += problem.ensembles().get(i).spins() * state.energyDensity(i);
                }
                energies.add(energy);
            }

            @Override
            public Recording finish() {
                double[] values =
                        energies.stream().mapToDouble(Double::doubleValue).toArray();
                // The subject is an ensemble, or empty for the whole system; then quantity, label, unit, values.
                Column column = new Column("", "template-name", "Template name", "ħω₀", values);
                FigureOfMerit last =
                        new FigureOfMerit("", "final-template-name", "Final template name", "ħω₀", column.last());
                return new Recording(List.of(column), List.of(last));
            }
        };
    }
}
