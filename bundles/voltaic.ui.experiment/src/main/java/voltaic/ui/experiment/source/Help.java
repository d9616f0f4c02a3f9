package voltaic.ui.experiment.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.json.DocumentHelp;
import voltaic.json.Proposal;
import voltaic.json.SourceText;

/** Help with the plugins that are installed at the moment it is asked for. */
final class Help {
    private final PluginRegistry registry;
    private List<InstalledPlugin> plugins = List.of();
    private @Nullable DocumentHelp help;

    Help(PluginRegistry registry) {
        this.registry = registry;
    }

    List<Proposal> propose(SourceText source, int offset) {
        return current().map(known -> known.propose(source, offset)).orElse(List.of());
    }

    Optional<String> explain(SourceText source, int offset) {
        return current().flatMap(known -> known.explain(source, offset));
    }

    /** Nothing while a plugin that is listed breaks. */
    private Optional<DocumentHelp> current() {
        List<InstalledPlugin> now = Arrays.stream(PluginKind.values())
                .flatMap(kind -> registry.list(kind).stream())
                .toList();
        if (help == null || !now.equals(plugins)) {
            try {
                help = DocumentHelp.of(registry);
                plugins = now;
            } catch (RuntimeException | LinkageError e) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(help);
    }
}
