package voltaic.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Makes a view. Carries a {@link ViewDescription}. */
@ConsumerType
public interface ViewProvider {
    /** Makes the view; called when it is first shown. */
    View create(Site site);
}
