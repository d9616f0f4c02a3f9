package voltaic.core;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The plugins as they were at one moment. Until this is closed, none of them is taken away: updates and removals are
 * for those who ask later.
 */
@ProviderType
public interface PinnedPlugins extends PluginRegistry, AutoCloseable {
    /** The same plugins once more, to be closed on its own: for a thread that may outlive the one that pinned them. */
    @Override
    PinnedPlugins pin();

    @Override
    void close();
}
