package voltaic.ui.api;

import org.osgi.annotation.versioning.ProviderType;

/** Ends listening. */
@ProviderType
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
