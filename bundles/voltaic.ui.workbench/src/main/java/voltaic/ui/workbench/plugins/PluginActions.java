package voltaic.ui.workbench.plugins;

import java.io.IOException;
import java.nio.file.Path;

/** What can be done with plug-ins; none of it on the event dispatch thread. */
public interface PluginActions {
    /**
     * Copies a jar into the user's plug-in folder and starts it.
     *
     * @throws IOException if it cannot be copied, or is no plug-in; the message says why
     */
    void install(Path jar) throws IOException;

    /**
     * Stops a plug-in and removes its jar.
     *
     * @throws IOException if the jar cannot be removed
     */
    void remove(PluginRow plugin) throws IOException;

    /**
     * Starts or stops a plug-in, now and at the next start.
     *
     * @throws IOException if that cannot be kept
     */
    void enable(PluginRow plugin, boolean enabled) throws IOException;
}
