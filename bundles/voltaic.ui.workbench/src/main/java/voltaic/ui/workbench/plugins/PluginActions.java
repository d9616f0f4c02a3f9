package voltaic.ui.workbench.plugins;

import java.io.IOException;
import java.nio.file.Path;
import voltaic.core.PluginRefusedException;

/** What can be done with plug-ins; none of it on the event dispatch thread. */
public interface PluginActions {
    /** What is to be known of a jar before it is installed. Nothing of it is run. */
    PluginOffer inspect(Path jar);

    /**
     * Copies a jar into the user's plug-in folder and starts it.
     *
     * @throws PluginRefusedException if it is of no use; the message says why, and everything is as it was
     * @throws IOException if the folder cannot be written
     */
    void install(Path jar) throws IOException, PluginRefusedException;

    /**
     * Removes a plug-in's jar. Runs that use it keep it to their end.
     *
     * @throws PluginRefusedException if it is not in the user's folder
     * @throws IOException if the jar cannot be removed
     */
    void remove(PluginRow plugin) throws IOException, PluginRefusedException;

    /**
     * Takes a plug-in into use or out of it, now and at the next start.
     *
     * @throws PluginRefusedException if it is not in the user's folder
     * @throws IOException if that cannot be kept
     */
    void enable(PluginRow plugin, boolean enabled) throws IOException, PluginRefusedException;
}
