package voltaic.core;

import org.osgi.annotation.versioning.ProviderType;

/** Runs with the plugins as they were at one moment; see {@link RunService#pin}. */
@ProviderType
public interface PinnedRuns extends RunService, AutoCloseable {
    @Override
    void close();
}
