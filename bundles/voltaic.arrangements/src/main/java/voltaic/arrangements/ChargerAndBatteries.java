package voltaic.arrangements;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Parameter;

/** The parameters of every arrangement of one charger and its batteries. */
public record ChargerAndBatteries(
        @Parameter(
                        label = "Charger",
                        doc = "The ensemble that gives its energy.",
                        refersTo = Parameter.Reference.ENSEMBLE)
                String charger,
        @Parameter(
                        label = "Batteries",
                        doc = "The ensembles that take up energy, in order; at least one, each once.",
                        refersTo = Parameter.Reference.ENSEMBLE)
                List<String> batteries,
        @Parameter(label = "Reservoir", doc = "The channel that every reservoir of the arrangement is.")
                PluginSpec reservoir) {
    public ChargerAndBatteries {
        batteries = List.copyOf(batteries);
        if (batteries.isEmpty()) {
            throw new IllegalArgumentException("batteries is empty; name at least one ensemble");
        }
        if (batteries.contains(charger)) {
            throw new IllegalArgumentException("'" + charger
                    + "' is both charger and battery; leave it out of batteries or choose another charger");
        }
        Set<String> seen = new HashSet<>();
        for (String battery : batteries) {
            if (!seen.add(battery)) {
                throw new IllegalArgumentException("batteries names '" + battery + "' twice; name each ensemble once");
            }
        }
    }

    /** The reservoir of that number, from 1, shared with equal weights. */
    TermSpec reservoir(int number, List<String> sharedBy) {
        Map<String, Double> on = new LinkedHashMap<>();
        sharedBy.forEach(ensemble -> on.put(ensemble, 1.0));
        return new TermSpec("reservoir-" + number, on, reservoir);
    }
}
