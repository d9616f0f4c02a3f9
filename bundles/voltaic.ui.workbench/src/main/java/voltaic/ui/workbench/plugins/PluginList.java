package voltaic.ui.workbench.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import voltaic.ui.api.Subscription;

/** What is installed. Safe for any thread. */
public interface PluginList {
    /** The user's plug-ins first, then what comes with the program. Plug-ins may be started for it, which may take a while. */
    List<PluginRow> rows();

    /** What can be done with them; nothing if this installation has no means for it. */
    default Optional<PluginActions> actions() {
        return Optional.empty();
    }

    /** The folder in which jars are installed; whatever is put there is used at once. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** Calls {@code changed}, on any thread, when plug-ins have come, changed or gone. */
    default Subscription onChange(Runnable changed) {
        return () -> {};
    }

    /** From now on reads the folders whenever something in them changes, and tells on any thread, in sentences, what did. */
    default Subscription follow(Consumer<String> news) {
        return () -> {};
    }
}
