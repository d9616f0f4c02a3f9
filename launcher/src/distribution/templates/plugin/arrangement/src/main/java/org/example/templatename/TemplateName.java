package org.example.templatename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Arrangement;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** {A, B}, {A, C}, {B, C} …: every two ensembles share a reservoir. */
@Component
@PluginDescription(
        id = "template-name",
        label = "Template name",
        summary = "Every two ensembles share a reservoir: {A, B}, {A, C}, {B, C} …")
public final class TemplateName implements Arrangement<TemplateName.Parameters> {
    /** What a file may set. */
    public record Parameters(
            @Parameter(
                            label = "Ensembles",
                            doc = "The ensembles, at least two, each once.",
                            refersTo = Parameter.Reference.ENSEMBLE)
                    List<String> ensembles,
            @Parameter(label = "Reservoir", doc = "The channel that every reservoir is.") PluginSpec reservoir) {
        public Parameters {
            if (ensembles.size() < 2) {
                throw new IllegalArgumentException("ensembles names fewer than two; name those that share reservoirs");
            }
            if (ensembles.stream().distinct().count() < ensembles.size()) {
                throw new IllegalArgumentException("ensembles names one twice; name each once");
            }
        }
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<TermSpec> reservoirs(Parameters parameters) {
        List<String> ensembles = parameters.ensembles();
        List<TermSpec> reservoirs = new ArrayList<>();
        for (int i = 0; i < ensembles.size(); i++) {
            for (int k = i + 1; k < ensembles.size(); k++) {
                Map<String, Double> on = new LinkedHashMap<>();
                on.put(ensembles.get(i), 1.0);
                on.put(ensembles.get(k), 1.0);
                reservoirs.add(new TermSpec("reservoir-" + (reservoirs.size() + 1), on, parameters.reservoir()));
            }
        }
        return reservoirs;
    }
}
