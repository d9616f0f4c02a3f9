package voltaic.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voltaic.core.PluginKind;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Names;

/** Reads {@code channels} and {@code hamiltonian}, whose names are unique together. */
final class TermReader {
    private static final Set<String> NOT_SETTINGS = Set.of("name", "on");

    private final Set<String> ensembles;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    /**
     * @param ensembles the names of the ensembles
     * @param experiment where to look for the names that are given, which no default name repeats
     */
    TermReader(Set<String> ensembles, Cursor experiment) {
        this.ensembles = new LinkedHashSet<>(ensembles);
        if (experiment.node() instanceof Node.Members object) {
            for (String key : List.of("channels", "hamiltonian")) {
                if (object.members().get(key) instanceof Node.Items terms) {
                    terms.items().forEach(this::take);
                }
            }
        }
    }

    private void take(Node term) {
        if (term instanceof Node.Members members
                && members.members().get("name") instanceof Node.Scalar name
                && name.value() instanceof String text) {
            taken.add(text);
        }
    }

    List<TermSpec> read(List<Cursor> items, PluginKind kind) {
        List<TermSpec> terms = new ArrayList<>();
        for (Cursor item : items) {
            PluginSpec plugin = PluginSpecs.object(item, kind, NOT_SETTINGS);
            if (!item.isObject()) {
                continue;
            }
            Fields fields = Fields.open(item, PluginSpecs.words(kind), "an object");
            String name = fields.optional("name").map(this::givenName).orElseGet(() -> defaultName(plugin.type()));
            Map<String, Double> on = fields.required("on", "[\"" + firstEnsemble() + "\"]")
                    .map(this::on)
                    .orElse(Map.of());
            terms.add(new TermSpec(name, on, plugin));
        }
        return terms;
    }

    private String firstEnsemble() {
        return ensembles.stream().findFirst().orElse("C");
    }

    private String givenName(Cursor at) {
        String name = at.name();
        if (!name.isEmpty() && !given.add(name)) {
            at.problem("there are two terms called '" + name + "'; names are unique in an experiment");
        }
        return name;
    }

    private String defaultName(String type) {
        String name = defaultName(type, taken);
        taken.add(name);
        return name;
    }

    /** The first of {@code type}, {@code type-2}, {@code type-3} … that is not taken. */
    static String defaultName(String type, Collection<String> taken) {
        String name = type;
        for (int i = 2; taken.contains(name); i++) {
            name = type + "-" + i;
        }
        return name;
    }

    private Map<String, Double> on(Cursor at) {
        Map<String, Double> weights = new LinkedHashMap<>();
        if (at.isList()) {
            for (Cursor item : at.items("a list")) {
                String name = item.name();
                if (!name.isEmpty() && weights.put(checked(item, name), 1.0) != null) {
                    item.problem("the ensemble '" + name + "' stands twice in 'on'; each one stands once, " + "and {\""
                            + name + "\": 2.0} gives it a weight");
                }
            }
        } else if (at.isObject()) {
            for (Cursor member : Fields.open(at, "'on'", "an object").all()) {
                weights.put(checked(member, member.label()), member.number(value -> true, "a weight, any number"));
            }
        } else {
            at.notAllowed(
                    "a list of ensembles, or an object of their weights such as {\"" + firstEnsemble() + "\": 1.0}");
            return weights;
        }
        if (weights.isEmpty()) {
            at.problem("'on' names no ensemble; a term acts on at least one of " + String.join(", ", ensembles));
        }
        return weights;
    }

    private String checked(Cursor at, String ensemble) {
        // With no ensemble at all, that is what is reported.
        if (!ensembles.isEmpty() && !ensembles.contains(ensemble)) {
            at.problem("there is no ensemble '" + ensemble + "'" + Names.suggestion(ensemble, ensembles));
        }
        return ensemble;
    }
}
