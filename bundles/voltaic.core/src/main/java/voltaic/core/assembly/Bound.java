package voltaic.core.assembly;

import voltaic.core.InstalledPlugin;
import voltaic.plugin.Plugin;

/**
 * A plugin with its parameters.
 *
 * @param <T> the plugin's interface, whose type argument is that of the parameters
 */
public record Bound<T extends Plugin<Record>>(InstalledPlugin info, T plugin, Record parameters) {}
