package voltaic.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import voltaic.core.PluginFile;
import voltaic.core.PluginFolders;
import voltaic.core.PluginManager;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;

/**
 * What commands work with.
 *
 * @param manager made when it is needed
 * @param examples the folder of the shipped examples; absent if the installation has none
 */
record Services(
        PluginRegistry registry,
        RunService runs,
        PluginFolders folders,
        Supplier<PluginManager> manager,
        Optional<Path> examples) {
    static Services of(
            PluginRegistry registry,
            RunService runs,
            PluginFolders folders,
            Supplier<PluginManager> manager,
            @Nullable String examples) {
        return new Services(
                registry, runs, folders, manager, Optional.ofNullable(examples).map(Path::of));
    }

    /** Says which jars are passed over because they are not in the lock file. */
    void warnOfRefused(Console console) {
        for (PluginFile file : folders.files()) {
            if (file.status() == PluginFile.Status.NOT_LOCKED) {
                console.warning(file.file() + " is not used: " + file.reason());
            }
        }
    }

    /** The same, with other runs. */
    Services with(RunService others) {
        return new Services(registry, others, folders, manager, examples);
    }
}
