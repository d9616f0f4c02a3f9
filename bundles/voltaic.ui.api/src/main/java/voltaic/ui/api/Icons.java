package voltaic.ui.api;

import java.net.URL;
import javax.swing.Icon;
import org.osgi.annotation.versioning.ProviderType;

/** Line icons in the colours of the theme, sharp at every scale. */
@ProviderType
public interface Icons {
    /** The built-in icon of that name at 16 pixels; {@code plug} if there is none of that name. */
    Icon icon(String name);

    /** The built-in icon of that name. */
    Icon icon(String name, int size);

    /** An icon of a bundle's own: an SVG file drawn in {@code currentColor}. */
    Icon icon(URL svg, int size);
}
