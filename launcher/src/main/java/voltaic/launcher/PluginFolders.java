package voltaic.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The folders plugins are read from. */
final class PluginFolders {
    private PluginFolders() {}

    /**
     * Every folder in its order: those of the command line, the user's, the installation's. They need not exist.
     *
     * @param given the folders of the command line
     * @param environment the environment variables
     * @param system the name of the operating system
     * @param userHome the user's home folder
     */
    static List<Path> inOrder(
            List<Path> given, Map<String, String> environment, String system, Path userHome, Path installation) {
        List<Path> folders = new ArrayList<>(given);
        folders.add(userData(environment, system, userHome).resolve("plugins"));
        folders.add(installation.resolve("plugins"));
        return folders;
    }

    /** The user's folder of data: plugins, and the settings of the desktop. */
    static Path userData(Map<String, String> environment, String system, Path userHome) {
        return dataFolder(environment, system.toLowerCase(Locale.ROOT), userHome)
                .toAbsolutePath();
    }

    private static Path dataFolder(Map<String, String> environment, String system, Path userHome) {
        if (isSet(environment, "VOLTAIC_HOME")) {
            return Path.of(environment.get("VOLTAIC_HOME"));
        }
        if (system.startsWith("mac")) {
            return userHome.resolve("Library/Application Support/Voltaic");
        }
        if (system.startsWith("windows")) {
            return (isSet(environment, "LOCALAPPDATA")
                            ? Path.of(environment.get("LOCALAPPDATA"))
                            : userHome.resolve("AppData/Local"))
                    .resolve("Voltaic");
        }
        return (isSet(environment, "XDG_DATA_HOME")
                        ? Path.of(environment.get("XDG_DATA_HOME"))
                        : userHome.resolve(".local/share"))
                .resolve("voltaic");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }
}
