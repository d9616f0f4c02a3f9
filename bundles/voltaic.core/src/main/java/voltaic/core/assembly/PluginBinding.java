package voltaic.core.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import voltaic.core.Diagnostic;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterBinder;
import voltaic.core.parameters.ParameterSet;
import voltaic.model.experiment.PluginSpec;
import voltaic.plugin.Names;
import voltaic.plugin.Plugin;

/** Finds plugins by id and binds their settings; collects what is wrong. */
final class PluginBinding {
    private final PluginRegistry registry;
    private final Collection<String> ensembles;
    private final List<Diagnostic> diagnostics;

    PluginBinding(PluginRegistry registry, Collection<String> ensembles, List<Diagnostic> diagnostics) {
        this.registry = registry;
        this.ensembles = ensembles;
        this.diagnostics = diagnostics;
    }

    /** The plugin with its parameters, or nothing if there is something wrong at {@code pointer}. */
    <T extends Plugin<Record>> Optional<Bound<T>> bind(PluginKind kind, PluginSpec spec, String pointer) {
        Optional<InstalledPlugin> info = registry.find(kind, spec.type());
        if (info.isEmpty()) {
            List<String> ids =
                    registry.list(kind).stream().map(InstalledPlugin::id).toList();
            String remedy = ids.isEmpty() ? "; none is installed" : Names.suggestion(spec.type(), ids);
            diagnostics.add(Diagnostic.error(
                    pointer + "/type", "there is no " + kind.word() + " '" + spec.type() + "'" + remedy));
            return Optional.empty();
        }
        try {
            // The registry holds a plugin of that kind under that id; its parameters are of the class it names.
            @SuppressWarnings("unchecked")
            T plugin = (T) registry.get(kind, spec.type());
            List<Diagnostic> inChannels = new ArrayList<>();
            ParameterBinder binder = new ParameterBinder(
                    ensembles, (place, channel) -> new PluginBinding(registry, ensembles, inChannels)
                            .bind(PluginKind.CHANNEL, channel, place));
            Optional<Record> parameters = binder.bind(ParameterSet.record(plugin), spec.settings());
            binder.diagnostics().forEach(diagnostic -> diagnostics.add(diagnostic.within(pointer)));
            inChannels.forEach(diagnostic -> diagnostics.add(diagnostic.within(pointer)));
            return inChannels.stream().anyMatch(Diagnostic::isError)
                    ? Optional.empty()
                    : parameters.map(bound -> new Bound<>(info.get(), plugin, bound));
        } catch (NoSuchElementException e) {
            diagnostics.add(Diagnostic.error(pointer, String.valueOf(e.getMessage())));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            diagnostics.add(Diagnostic.error(
                    pointer, "the " + kind.word() + " '" + spec.type() + "' is faulty: " + e.getMessage()));
            return Optional.empty();
        }
    }
}
