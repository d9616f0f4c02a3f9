package voltaic.ui.workbench.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import voltaic.core.PluginFile;
import voltaic.core.PluginFolders;
import voltaic.core.PluginManager;
import voltaic.core.PluginRefusedException;

/** What the core does with plug-ins, on behalf of the user. */
record ManagedPlugins(PluginFolders folders, PluginManager manager) implements PluginActions {
    @Override
    public PluginOffer inspect(Path jar) {
        PluginFile file = manager.inspect(jar);
        boolean fit = file.status() == PluginFile.Status.ACTIVE;
        String name = Sentences.name(file);
        String replaces = folders.files().stream()
                .filter(other ->
                        !other.bundle().isEmpty() && Sentences.name(other).equals(name))
                .map(other -> "version " + Sentences.version(other))
                .distinct()
                .collect(Collectors.joining(", "));
        return new PluginOffer(
                jar,
                name,
                Sentences.version(file),
                file.ids().isEmpty() ? "nothing that its description names" : String.join(", ", file.ids()),
                file.signer(),
                file.sha256(),
                replaces,
                fit ? "" : Sentences.sentence(file.reason()));
    }

    @Override
    public void install(Path jar) throws IOException, PluginRefusedException {
        manager.install(jar);
    }

    @Override
    public void remove(PluginRow plugin) throws IOException, PluginRefusedException {
        manager.remove(path(plugin));
    }

    @Override
    public void enable(PluginRow plugin, boolean enabled) throws IOException, PluginRefusedException {
        manager.setEnabled(path(plugin), enabled);
    }

    private static String path(PluginRow plugin) {
        return plugin.file().orElseThrow().toString();
    }
}
