package voltaic.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs plugins in the user's folder and removes them, while runs are going; says what is wrong with one. A name is
 * a plugin's id, the symbolic name of a bundle, or the name or path of a file.
 */
@ProviderType
public interface PluginManager {
    /**
     * What is to be known of a jar before it is installed: what it is, what it offers, who signed it. Nothing of it is
     * run. The status is {@link PluginFile.Status#ACTIVE} if nothing speaks against it.
     */
    PluginFile inspect(Path jar);

    /**
     * Tries a jar, and keeps it if it is of use: copies it into the user's folder under the name of its bundle, in place
     * of any other version there, and records its SHA-256 in the lock file. Other processes see the whole jar or none.
     *
     * @return the installed file
     * @throws PluginRefusedException if it is of no use; then everything is as it was
     * @throws IOException if the folder cannot be written; then everything is as it was
     */
    PluginFile install(Path jar) throws IOException, PluginRefusedException;

    /**
     * Deletes a plugin's jar from the user's folder, and its line from the lock file. Who uses the plugin keeps it until
     * the use ends.
     *
     * @return the file as it was
     * @throws PluginRefusedException if there is none of that name, or it is not in the user's folder
     */
    PluginFile remove(String name) throws IOException, PluginRefusedException;

    /**
     * Disables a plugin of the user's folder, or enables it again: its file is called {@code ….jar.disabled} meanwhile.
     *
     * @return the file as it is now
     * @throws PluginRefusedException if there is none of that name, or it is not in the user's folder
     */
    PluginFile setEnabled(String name, boolean enabled) throws IOException, PluginRefusedException;

    /**
     * What is wrong with the plugins of an active file, a sentence each: one cannot be activated, its parameters are not
     * declared as they must be, its id belongs to another plugin. The plugins are activated for it.
     */
    List<String> faults(PluginFile file);

    /**
     * Why a plugin is there, or is not: a sentence or more for each file of that name.
     *
     * @throws PluginRefusedException if nobody knows the name
     */
    List<String> why(String name) throws PluginRefusedException;
}
