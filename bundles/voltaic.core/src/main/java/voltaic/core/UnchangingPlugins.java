package voltaic.core;

import java.util.List;
import java.util.Optional;
import voltaic.plugin.Plugin;

/** Pins a registry whose plugins never change. */
record UnchangingPlugins(PluginRegistry registry) implements PinnedPlugins {
    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        return registry.list(kind);
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return registry.find(kind, id);
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        return registry.get(kind, id);
    }

    @Override
    public List<String> conflicts() {
        return registry.conflicts();
    }

    @Override
    public PinnedPlugins pin() {
        return this;
    }

    @Override
    public void close() {
        // There is nothing to let go.
    }
}
