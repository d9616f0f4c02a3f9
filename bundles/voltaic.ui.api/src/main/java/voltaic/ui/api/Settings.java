package voltaic.ui.api;

import org.osgi.annotation.versioning.ProviderType;

/** What the user prefers, and what parts remember; kept from one start to the next. */
@ProviderType
public interface Settings {
    /** The value of a key such as {@code plot.grid}. */
    String get(String key, String otherwise);

    /** Sets a value; saved soon. */
    void put(String key, String value);

    /** Calls {@code changed} when the value of the key changes. */
    Subscription onChange(String key, Runnable changed);
}
