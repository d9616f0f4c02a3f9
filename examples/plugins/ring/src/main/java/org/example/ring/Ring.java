package org.example.ring;

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

/**
 * {B1, B2}, {B2, B3} … {Bm, B1}: each battery shares one reservoir with either neighbour. With a charger, it takes part in every
 * reservoir: {C, B1, B2}, {C, B2, B3} …
 */
@Component
@PluginDescription(
        id = "ring",
        label = "Ring",
        summary = "Batteries in a ring, neighbours share a reservoir: {B1, B2}, {B2, B3} … {Bm, B1}; a charger is in all of them.")
public final class Ring implements Arrangement<Ring.Parameters> {
    /** Two would share their reservoir twice. */
    private static final int LEAST = 3;

    /** What a file may set. */
    public record Parameters(
            @Parameter(
                            label = "Batteries",
                            doc = "The ensembles around the ring, in order; at least three, each once.",
                            refersTo = Parameter.Reference.ENSEMBLE)
                    List<String> batteries,
            @Parameter(
                            label = "Chargers",
                            doc = "Ensembles that take part in every reservoir.",
                            refersTo = Parameter.Reference.ENSEMBLE,
                            defaultValue = "[]")
                    List<String> chargers,
            @Parameter(label = "Reservoir", doc = "The channel that every reservoir of the ring is.")
                    PluginSpec reservoir) {
        public Parameters {
            if (batteries.size() < LEAST) {
                throw new IllegalArgumentException(
                        "batteries names " + batteries.size() + " ensembles; a ring has at least " + LEAST);
            }
            List<String> all = new ArrayList<>(batteries);
            all.addAll(chargers);
            for (String name : all) {
                if (all.indexOf(name) < all.lastIndexOf(name)) {
                    throw new IllegalArgumentException("'" + name + "' is named twice; name each ensemble once");
                }
            }
        }
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public List<TermSpec> reservoirs(Parameters parameters) {
        List<String> batteries = parameters.batteries();
        List<TermSpec> reservoirs = new ArrayList<>();
        for (int m = 0; m < batteries.size(); m++) {
            Map<String, Double> on = new LinkedHashMap<>();
            parameters.chargers().forEach(charger -> on.put(charger, 1.0));
            on.put(batteries.get(m), 1.0);
            on.put(batteries.get((m + 1) % batteries.size()), 1.0);
            reservoirs.add(new TermSpec("reservoir-" + (m + 1), on, parameters.reservoir()));
        }
        return reservoirs;
    }
}
