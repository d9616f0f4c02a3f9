package voltaic.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/** A part that exists once and is no document, such as the project explorer. */
@ConsumerType
public interface View extends Part {}
