package voltaic.model.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A term of the master equation, a channel or a Hamiltonian term, placed on ensembles.
 *
 * @param name what stages call it; unique among the terms of an experiment
 * @param on the weight w_i of each ensemble that takes part, in the order of the file
 * @param plugin the plugin and its settings
 */
public record TermSpec(String name, Map<String, Double> on, PluginSpec plugin) {
    public TermSpec {
        on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
    }
}
