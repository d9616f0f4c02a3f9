package voltaic.ui.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import voltaic.core.PluginFile;
import voltaic.core.PluginFolders;
import voltaic.core.Subscription;

/** No plugins but those of the test, which never change. */
record NoPluginFolders() implements PluginFolders {
    @Override
    public List<Path> folders() {
        return List.of();
    }

    @Override
    public Optional<Path> userFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> lockFile() {
        return Optional.empty();
    }

    @Override
    public List<PluginFile> files() {
        return List.of();
    }

    @Override
    public void refresh() {
        // There is nothing to read.
    }

    @Override
    public Subscription watch() {
        return () -> {};
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> {};
    }
}
