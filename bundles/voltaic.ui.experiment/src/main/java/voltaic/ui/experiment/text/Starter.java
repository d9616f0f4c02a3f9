package voltaic.ui.experiment.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.core.parameters.ParameterType;
import voltaic.plugin.Parameter;

/** The settings that a newly chosen plugin begins with: those that must be given, within their ranges. */
public final class Starter {
    private final PluginRegistry registry;
    private final List<String> ensembles;

    public Starter(PluginRegistry registry, List<String> ensembles) {
        this.registry = registry;
        this.ensembles = ensembles;
    }

    /** The declarations of an installed plugin; nothing if it is not installed or cannot be activated. */
    public static Optional<ParameterSet> parameters(PluginRegistry registry, PluginKind kind, String id) {
        try {
            return registry.find(kind, id)
                    .map(plugin -> ParameterSet.of(registry.get(kind, id).parameters()));
        } catch (RuntimeException | LinkageError e) {
            // A plugin that breaks is as good as none; the check says what is wrong with it.
            return Optional.empty();
        }
    }

    /** {@code {"type": id, …}} with every setting that is required. */
    public Map<String, Object> plugin(PluginKind kind, String id) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("type", id);
        parameters(registry, kind, id).ifPresent(set -> {
            for (ParameterDeclaration parameter : set.declarations()) {
                boolean first = set.exactlyOneOf().indexOf(parameter.name()) == 0;
                if (parameter.required() || first) {
                    settings.put(parameter.name(), value(parameter));
                }
            }
        });
        return settings;
    }

    private Object value(ParameterDeclaration parameter) {
        return switch (parameter.type()) {
            case NUMBER -> number(parameter);
            case INTEGER -> (long) Math.ceil(number(parameter));
            case BOOLEAN -> false;
            case CHOICE -> parameter.choices().get(0);
            case TEXT -> isEnsemble(parameter) ? ensembles.stream().findFirst().orElse("C") : "";
            case TEXTS -> isEnsemble(parameter) ? ensembles.stream().skip(1).toList() : List.of();
            case NUMBERS -> List.of(number(parameter));
            case CHANNEL -> channel();
        };
    }

    /** The channel that stands in for one that is to be chosen. */
    private Object channel() {
        return registry.find(PluginKind.CHANNEL, "collective-decay")
                .or(() -> registry.list(PluginKind.CHANNEL).stream().findFirst())
                .map(InstalledPlugin::id)
                .<Object>map(id -> plugin(PluginKind.CHANNEL, id))
                .orElse(Map.of());
    }

    private static boolean isEnsemble(ParameterDeclaration parameter) {
        return parameter.refersTo() == Parameter.Reference.ENSEMBLE;
    }

    private static double number(ParameterDeclaration parameter) {
        if (parameter.admits(1)) {
            return 1;
        }
        boolean below = Double.isFinite(parameter.max());
        boolean above = Double.isFinite(parameter.min());
        if (below && above) {
            return (parameter.min() + parameter.max()) / 2;
        }
        return above ? parameter.min() + 1 : parameter.max() - 1;
    }

    /** Whether a parameter of that type is a single line of text in a form. */
    public static boolean isLine(ParameterType type) {
        return type == ParameterType.NUMBER
                || type == ParameterType.INTEGER
                || type == ParameterType.TEXT
                || type == ParameterType.NUMBERS;
    }
}
