package voltaic.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the launcher must know of the command line before there is anybody to parse it.
 *
 * @param command the first word that is no option, or nothing
 * @param plugins the folders given by {@code --plugins}, in their order
 */
record Arguments(String command, List<Path> plugins) {
    private static final String PLUGINS = "--plugins";

    static Arguments of(String... words) {
        String command = "";
        List<Path> plugins = new ArrayList<>();
        for (int i = 0; i < words.length && !words[i].equals("--"); i++) {
            if (words[i].equals(PLUGINS) && i + 1 < words.length) {
                i++;
                plugins.add(absolute(words[i]));
            } else if (words[i].startsWith(PLUGINS + "=")) {
                plugins.add(absolute(words[i].substring(PLUGINS.length() + 1)));
            } else if (command.isEmpty() && !words[i].startsWith("-")) {
                command = words[i];
            }
        }
        return new Arguments(command, plugins);
    }

    /** The features this command needs. */
    List<String> features() {
        return command.equals("shell")
                ? List.of("core", "physics", "batch", "shell")
                : List.of("core", "physics", "batch");
    }

    private static Path absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
