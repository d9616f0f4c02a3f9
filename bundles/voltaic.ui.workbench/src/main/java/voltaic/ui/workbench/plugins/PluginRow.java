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
 * @param reason why it cannot; empty if it can
 * @param file the jar; absent for what comes with the program
 */
public record PluginRow(
        String name,
        String version,
        String summary,
        String state,
        boolean isWell,
        String reason,
        Optional<Path> file) {}
