package voltaic.core;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The folders that plugin bundles are read from: those of the framework property {@code voltaic.plugins.path}, in order.
 * Plugins are code and run with all rights of the program; there is no sandbox.
 */
@ProviderType
public interface PluginFolders {
    /** The folders, in the order in which they are read; some may not exist. */
    List<Path> folders();

    /** Every file that was found in them, with what became of it. */
    List<PluginFile> files();
}
