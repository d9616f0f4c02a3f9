package voltaic.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the launcher must know of the command line before there is anybody to parse it.
 *
 * @param command the first word that is no option; nothing if there is none
 * @param plugins the folders given by {@code --plugins}, in their order
 * @param workspace the folder given by {@code --workspace}, for the desktop
 * @param locked whether {@code --locked} is given: no plugin is started that is not in the lock file
 * @param isDesktop whether the desktop is asked for: there is no command, and no option that only commands have
 */
record Arguments(String command, List<Path> plugins, Optional<Path> workspace, boolean locked, boolean isDesktop) {
    private static final String PLUGINS = "--plugins";
    private static final String WORKSPACE = "--workspace";
    private static final String LOCKED = "--locked";
    private static final String VERBOSE = "--verbose";

    static Arguments of(String... words) {
        String command = "";
        List<Path> plugins = new ArrayList<>();
        Optional<Path> workspace = Optional.empty();
        boolean locked = false;
        boolean isDesktop = true;
        for (int i = 0; i < words.length && !words[i].equals("--"); i++) {
            String word = words[i];
            if (word.equals(PLUGINS) && i + 1 < words.length) {
                i++;
                plugins.add(absolute(words[i]));
            } else if (word.startsWith(PLUGINS + "=")) {
                plugins.add(absolute(word.substring(PLUGINS.length() + 1)));
            } else if (command.isEmpty() && word.equals(WORKSPACE) && i + 1 < words.length) {
                i++;
                workspace = Optional.of(absolute(words[i]));
            } else if (command.isEmpty() && word.startsWith(WORKSPACE + "=")) {
                workspace = Optional.of(absolute(word.substring(WORKSPACE.length() + 1)));
            } else if (word.equals(LOCKED)) {
                locked = true;
            } else if (!word.equals(VERBOSE)) {
                isDesktop = false;
                if (command.isEmpty() && !word.startsWith("-")) {
                    command = word;
                }
            }
        }
        return new Arguments(command, plugins, workspace, locked, isDesktop);
    }

    /** The features this command needs. */
    List<String> features() {
        if (isDesktop) {
            return List.of("core", "physics", "batch", "desktop");
        }
        return command.equals("shell")
                ? List.of("core", "physics", "batch", "shell")
                : List.of("core", "physics", "batch");
    }

    /** The same, for an installation that has no desktop: help is shown instead. */
    Arguments withoutDesktop() {
        return new Arguments(command, plugins, workspace, locked, false);
    }

    private static Path absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
