package voltaic.ui.workbench.plugins;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A plug-in as people see it.
 *
 * @param name in plain words
 * @param version empty if it has none
 * @param summary what it offers
 * @param state how it fares, in a word or two
 * @param isWell whether it can be used
 * @param isEnabled whether the user wants it to be used
 * @param reason why it cannot be used, in a sentence; empty if it can
 * @param origin who signed it, and the SHA-256 of its jar; empty for what comes with the program
 * @param file the jar; absent for what comes with the program
 * @param isUsers whether the jar is in the user's folder, and so is theirs to remove
 */
public record PluginRow(
        String name,
        String version,
        String summary,
        String state,
        boolean isWell,
        boolean isEnabled,
        String reason,
        String origin,
        Optional<Path> file,
        boolean isUsers) {

    /** What comes with the program. */
    public static PluginRow builtIn(String name, String version, String summary) {
        return new PluginRow(name, version, summary, "Built in", true, true, "", "", Optional.empty(), false);
    }
}
