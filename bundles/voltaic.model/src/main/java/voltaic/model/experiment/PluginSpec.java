package voltaic.model.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plugin named by its id, with settings as they stand in the file: strings, booleans, {@link Long}s,
 * {@link Double}s, lists and maps of these. The plugin's parameter declarations give them a meaning.
 *
 * @param type the id of the plugin
 * @param settings the settings, in the order of the file
 */
public record PluginSpec(String type, Map<String, Object> settings) {
    public PluginSpec {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** A plugin with nothing set. */
    public static PluginSpec of(String type) {
        return new PluginSpec(type, Map.of());
    }

    /** The same with one setting added or replaced. */
    public PluginSpec with(String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(settings);
        changed.put(key, value);
        return new PluginSpec(type, changed);
    }
}
