package voltaic.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What every plugin has in common. Plugins are stateless: everything that a call needs comes with it, and several
 * threads may call at once.
 *
 * @param <P> the parameters, a record whose components are declared with {@link Parameter}
 */
@ConsumerType
public interface Plugin<P extends Record> {
    /** The class of the parameters; {@link NoParameters} if there are none. */
    Class<P> parameters();
}
