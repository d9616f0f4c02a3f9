package voltaic.tck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Arrangement;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** An arrangement that keeps the contract, and others that do not, each in one point. */
final class BrokenArrangements {
    private BrokenArrangements() {}

    public record Ensembles(
            @Parameter(label = "Ensembles", doc = "The ensembles.", refersTo = Parameter.Reference.ENSEMBLE)
                    List<String> ensembles,
            @Parameter(label = "Reservoir", doc = "The channel.") PluginSpec reservoir) {}

    abstract static class Base implements Arrangement<Ensembles> {
        @Override
        public Class<Ensembles> parameters() {
            return Ensembles.class;
        }

        @Override
        public List<TermSpec> reservoirs(Ensembles parameters) {
            return IntStream.range(0, parameters.ensembles().size())
                    .mapToObj(i -> reservoir(
                            "reservoir-" + (i + 1), parameters.ensembles().get(i), 1, parameters.reservoir()))
                    .toList();
        }

        static TermSpec reservoir(String name, String ensemble, double weight, PluginSpec channel) {
            Map<String, Double> on = new LinkedHashMap<>();
            on.put(ensemble, weight);
            return new TermSpec(name, on, channel);
        }
    }

    @Component
    @PluginDescription(id = "good", label = "Good", summary = "One reservoir each.")
    public static class Good extends Base {}

    @Component
    @PluginDescription(id = "letters", label = "Letters", summary = "One reservoir each.")
    public static class NamesByLetter extends Base {
        @Override
        public List<TermSpec> reservoirs(Ensembles parameters) {
            return super.reservoirs(parameters).stream()
                    .map(term -> new TermSpec("line-" + term.name(), term.on(), term.plugin()))
                    .toList();
        }
    }

    @Component
    @PluginDescription(id = "all-but-one", label = "All but one", summary = "One reservoir each.")
    public static class LeavesOneOut extends Base {
        @Override
        public List<TermSpec> reservoirs(Ensembles parameters) {
            return List.of(super.reservoirs(parameters).get(0));
        }
    }

    @Component
    @PluginDescription(id = "charger", label = "Charger", summary = "A reservoir of the ensemble called Charger.")
    public static class InventsAnEnsemble extends Base {
        @Override
        public List<TermSpec> reservoirs(Ensembles parameters) {
            return List.of(reservoir("reservoir-1", "Charger", 1, parameters.reservoir()));
        }
    }

    @Component
    @PluginDescription(id = "weightless", label = "Weightless", summary = "One reservoir each.")
    public static class GivesNoWeight extends Base {
        @Override
        public List<TermSpec> reservoirs(Ensembles parameters) {
            return List.of(reservoir("reservoir-1", parameters.ensembles().get(0), 0, parameters.reservoir()));
        }
    }

    @Component
    @PluginDescription(id = "own-channel", label = "Own channel", summary = "One reservoir each.")
    public static class MakesItsOwnChannel extends Base {
        @Override
        public List<TermSpec> reservoirs(Ensembles parameters) {
            return List.of(reservoir("reservoir-1", parameters.ensembles().get(0), 1, PluginSpec.of("mine")));
        }
    }
}
