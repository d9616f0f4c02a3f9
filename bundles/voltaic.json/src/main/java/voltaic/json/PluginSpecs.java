package voltaic.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import voltaic.core.PluginKind;
import voltaic.model.experiment.PluginSpec;

/** Plugins named in a document; their settings stay as they are. */
final class PluginSpecs {
    private static final PluginSpec NONE = PluginSpec.of("");

    private PluginSpecs() {}

    /** {@code {"type": id, …}}, all other keys but the given ones as settings. */
    static PluginSpec object(Cursor at, PluginKind kind, Set<String> notSettings) {
        Fields fields = Fields.open(at, words(kind), "an object {\"type\": …}");
        if (!at.isObject()) {
            return NONE;
        }
        String type = fields.requiredText("type", "\"" + example(kind) + "\"");
        Map<String, Object> settings = new LinkedHashMap<>();
        for (Cursor member : fields.all()) {
            if (!member.label().equals("type") && !notSettings.contains(member.label())) {
                settings.put(member.label(), member.node().value());
            }
        }
        return new PluginSpec(type, settings);
    }

    /** An id alone, or an object. */
    static PluginSpec textOrObject(Cursor at, PluginKind kind) {
        if (at.isText()) {
            return PluginSpec.of(at.name());
        }
        if (!at.isObject()) {
            at.notAllowed("the id of " + words(kind) + ", or an object {\"type\": …}");
            return NONE;
        }
        return object(at, kind, Set.of());
    }

    /** The kind with its article. */
    static String words(PluginKind kind) {
        boolean vowel = "aeiou".indexOf(kind.word().charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + kind.word();
    }

    private static String example(PluginKind kind) {
        return switch (kind) {
            case CHANNEL -> "collective-decay";
            case HAMILTONIAN -> "coherent-drive";
            case ARRANGEMENT -> "parallel";
            case SOLVER -> "mean-field";
            case OBSERVABLE -> "energy-density";
            case EXPORTER -> "csv";
            case ENGINE -> "local";
        };
    }
}
