package voltaic.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import voltaic.core.PluginFile;
import voltaic.core.PluginFolders;
import voltaic.core.PluginManager;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;
import voltaic.studies.Studies;

/**
 * What commands work with.
 *
 * @param manager made when it is needed
 * @param examples the folder of the shipped examples; absent if the installation has none
 * @param home the folder of the installation
 */
record Services(
        PluginRegistry registry,
        RunService runs,
        Studies studies,
        PluginFolders folders,
        Supplier<PluginManager> manager,
        Optional<Path> examples,
        Optional<Path> home) {
    static Services of(
            PluginRegistry registry,
            RunService runs,
            Studies studies,
            PluginFolders folders,
            Supplier<PluginManager> manager,
            @Nullable String examples,
            @Nullable String home) {
        return new Services(
                registry,
                runs,
                studies,
                folders,
                manager,
                Optional.ofNullable(examples).map(Path::of),
                Optional.ofNullable(home).map(Path::of));
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
        return new Services(registry, others, studies, folders, manager, examples, home);
    }

    /** The command line that starts this program, with the plugins of this one. */
    List<String> program() {
        List<String> words = new ArrayList<>();
        words.add(home.map(folder -> folder.resolve("bin").resolve("voltaic").toString())
                .orElse("voltaic"));
        for (Path folder : folders.folders()) {
            if (Files.isDirectory(folder)) {
                words.addAll(List.of("--plugins", folder.toAbsolutePath().toString()));
            }
        }
        return words;
    }
}
