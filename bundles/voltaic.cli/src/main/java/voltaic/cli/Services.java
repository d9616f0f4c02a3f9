package voltaic.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voltaic.core.PluginFolders;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;

/**
 * What commands work with.
 *
 * @param examples the folder of the shipped examples; absent if the installation has none
 */
record Services(PluginRegistry registry, RunService runs, PluginFolders folders, Optional<Path> examples) {
    static Services of(PluginRegistry registry, RunService runs, PluginFolders folders, @Nullable String examples) {
        return new Services(
                registry, runs, folders, Optional.ofNullable(examples).map(Path::of));
    }
}
