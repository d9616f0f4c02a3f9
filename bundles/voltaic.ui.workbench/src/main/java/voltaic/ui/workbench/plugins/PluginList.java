package voltaic.ui.workbench.plugins;

import java.util.List;
import java.util.Optional;

/** What is installed. Safe for any thread. */
public interface PluginList {
    /** The user's plug-ins first, then what comes with the program. */
    List<PluginRow> rows();

    /** What can be done with them; nothing if this installation has no means for it. */
    default Optional<PluginActions> actions() {
        return Optional.empty();
    }
}
