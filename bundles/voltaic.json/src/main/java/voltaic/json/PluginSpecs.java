package voltaic.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import voltaic.model.experiment.PluginSpec;

/** Plugins named in a document; their settings stay as they are. */
final class PluginSpecs {
    private static final PluginSpec NONE = PluginSpec.of("");

    private PluginSpecs() {}

    /** {@code {"type": id, …}}, all other keys but the given ones as settings. */
    static PluginSpec object(Cursor at, String what, Set<String> notSettings) {
        Fields fields = Fields.open(at, what, "an object {\"type\": …}");
        if (!at.isObject()) {
            return NONE;
        }
        String type = fields.requiredText("type", "\"…\"");
        Map<String, Object> settings = new LinkedHashMap<>();
        for (Cursor member : fields.all()) {
            if (!member.label().equals("type") && !notSettings.contains(member.label())) {
                settings.put(member.label(), member.node().value());
            }
        }
        return new PluginSpec(type, settings);
    }

    /** An id alone, or an object. */
    static PluginSpec textOrObject(Cursor at, String what) {
        if (at.isText()) {
            return PluginSpec.of(at.name());
        }
        if (!at.isObject()) {
            at.notAllowed("the id of " + what + ", or an object {\"type\": …}");
            return NONE;
        }
        return object(at, what, Set.of());
    }
}
