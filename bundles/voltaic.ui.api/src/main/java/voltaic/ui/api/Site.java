package voltaic.ui.api;

import org.osgi.annotation.versioning.ProviderType;

/** The place of one part in the window. */
@ProviderType
public interface Site {
    /** Sets what stands on the tab. */
    void title(String title);

    /** What the part handles, its outline, its properties or whether it is dirty has changed. Cheap; gathered until the events at hand are done. */
    void changed();

    /** Whether the part is in the front of its stack. */
    boolean isShown();
}
