package voltaic.ui.api;

import org.osgi.annotation.versioning.ProviderType;

/** A study that runs or ran in this session. */
@ProviderType
public interface Run extends ResultSource {
    /** Its work: progress, state, cancel. */
    Job job();

    /** What it is called, such as {@code figure-2 · 3}. */
    String name();
}
