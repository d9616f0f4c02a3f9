package voltaic.ui.api;

import org.osgi.annotation.versioning.ProviderType;

/** What runs report: the view Console. May be called from any thread. */
@ProviderType
public interface Console {
    /** Adds a line, with the time. */
    void line(String text);

    /** All lines, the oldest first, as far as they are kept. */
    String text();

    /** Forgets all lines. */
    void clear();

    /** Calls {@code changed}, on the event dispatch thread, after lines were added. */
    Subscription onChange(Runnable changed);
}
