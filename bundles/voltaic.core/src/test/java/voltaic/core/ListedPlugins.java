package voltaic.core;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import voltaic.plugin.Plugin;

/** A registry of plugins that a test lists. */
public final class ListedPlugins implements PluginRegistry {
    private final Map<InstalledPlugin, Plugin<?>> plugins = new LinkedHashMap<>();

    public ListedPlugins with(PluginKind kind, String id, Plugin<?> plugin) {
        plugins.put(new InstalledPlugin(kind, id, id, "summary of " + id, "test.bundle", "1.2.3"), plugin);
        return this;
    }

    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        return plugins.keySet().stream()
                .filter(plugin -> plugin.kind() == kind)
                .sorted(Comparator.comparing(InstalledPlugin::id))
                .toList();
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return list(kind).stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        return plugins.get(find(kind, id).orElseThrow(() -> new NoSuchElementException(id)));
    }

    @Override
    public List<String> conflicts() {
        return List.of();
    }
}
