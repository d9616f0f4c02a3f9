package voltaic.core;

import org.osgi.annotation.versioning.ProviderType;

/** Something that goes on until it is closed. */
@ProviderType
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
