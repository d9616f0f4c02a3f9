package voltaic.cli;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.plugin.Plugin;

/** A registry that lists one plugin. */
record OnePlugin(InstalledPlugin plugin) implements PluginRegistry {
    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        return find(kind, plugin.id()).stream().toList();
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return Optional.of(plugin)
                .filter(each -> each.kind() == kind && each.id().equals(id));
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        throw new NoSuchElementException(id);
    }

    @Override
    public List<String> conflicts() {
        return List.of();
    }
}
