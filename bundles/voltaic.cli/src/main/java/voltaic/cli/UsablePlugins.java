package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterSet;
import voltaic.plugin.Plugin;

/** The plugins that can be described: one that fails is left out with a warning, and the others are as they were. */
record UsablePlugins(PluginRegistry all, Console console) implements PluginRegistry {
    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        List<InstalledPlugin> usable = new ArrayList<>();
        for (InstalledPlugin plugin : all.list(kind)) {
            try {
                ParameterSet.of(all.get(kind, plugin.id()));
                usable.add(plugin);
            } catch (NoSuchElementException | IllegalArgumentException e) {
                console.warning(plugin.id() + " is left out: " + e.getMessage());
            }
        }
        return usable;
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return all.find(kind, id);
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        return all.get(kind, id);
    }

    @Override
    public List<String> conflicts() {
        return all.conflicts();
    }
}
