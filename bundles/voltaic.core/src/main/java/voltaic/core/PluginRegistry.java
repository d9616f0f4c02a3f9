package voltaic.core;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.plugin.Plugin;

/** Knows every plugin, including those that arrive or leave while the program runs. */
@ProviderType
public interface PluginRegistry {
    /** The plugins of a kind, ordered by id. Their classes are not loaded for this. */
    List<InstalledPlugin> list(PluginKind kind);

    /** The plugin of that id, if there is one. */
    Optional<InstalledPlugin> find(PluginKind kind, String id);

    /**
     * The plugin itself.
     *
     * @throws java.util.NoSuchElementException if there is none of that id, or its component cannot be activated
     */
    Plugin<?> get(PluginKind kind, String id);

    /** Sentences about plugins that are hidden because another one has the same id, or that have no valid id. */
    List<String> conflicts();

    /**
     * These plugins as they are now, kept so until the result is closed. Whoever works with a plugin for longer than a
     * moment, or must not be surprised by an update, works with this. A registry whose plugins never change may leave
     * this method as it is.
     */
    default PinnedPlugins pin() {
        return new UnchangingPlugins(this);
    }
}
