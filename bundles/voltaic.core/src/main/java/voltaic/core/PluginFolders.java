package voltaic.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The folders that plugin bundles are read from: those of the framework property {@code voltaic.plugins.path}, in order.
 * Plugins are code and run with all rights of the program; there is no sandbox.
 *
 * <p>Jars may come, change and go at any time. A plugin that is in use, in a run for instance, stays as it is until the
 * use ends ({@link PluginRegistry#pin}); whoever asks later gets the new one.
 */
@ProviderType
public interface PluginFolders {
    /** The folders, in the order in which they are read; some may not exist. */
    List<Path> folders();

    /** The folder of the user, in which plugins are installed; absent where the program was started without one. */
    Optional<Path> userFolder();

    /** The lock file in the user's folder: lines of SHA-256 and file name, as {@code sha256sum} writes them. */
    Optional<Path> lockFile();

    /** Every file that was found in them when they were read last, with what became of it. */
    List<PluginFile> files();

    /** Reads the folders again: starts what has come, replaces what has changed, ends what has gone. */
    void refresh();

    /** From now on, and until the subscription is closed, reads the folders again whenever something in them changes. */
    Subscription watch();

    /**
     * Has a listener called after each change of {@link #files}, on the thread that made the change, until the
     * subscription is closed.
     */
    Subscription onChange(Runnable listener);
}
