package voltaic.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import voltaic.arrangements.Parallel;
import voltaic.channels.CollectiveDecay;
import voltaic.channels.CollectivePump;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.observables.EnergyDensity;
import voltaic.plugin.Plugin;
import voltaic.solvers.meanfield.MeanField;

/** The plugins that the benchmarks need, without a framework around them. */
final class BuiltInPlugins implements PluginRegistry {
    private static final Map<InstalledPlugin, Plugin<?>> PLUGINS = Map.of(
            plugin(PluginKind.CHANNEL, "collective-decay"), new CollectiveDecay(),
            plugin(PluginKind.CHANNEL, "collective-pump"), new CollectivePump(),
            plugin(PluginKind.ARRANGEMENT, "parallel"), new Parallel(),
            plugin(PluginKind.OBSERVABLE, "energy-density"), new EnergyDensity(),
            plugin(PluginKind.SOLVER, "mean-field"), new MeanField());

    private static InstalledPlugin plugin(PluginKind kind, String id) {
        return new InstalledPlugin(kind, id, id, "", "voltaic.benchmarks", "0.0.0");
    }

    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        return PLUGINS.keySet().stream().filter(plugin -> plugin.kind() == kind).toList();
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return list(kind).stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        Plugin<?> plugin = PLUGINS.get(plugin(kind, id));
        if (plugin == null) {
            throw new NoSuchElementException("no " + kind.word() + " '" + id + "' is benchmarked");
        }
        return plugin;
    }

    @Override
    public List<String> conflicts() {
        return List.of();
    }
}
