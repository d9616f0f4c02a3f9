package voltaic.ui.api;

import java.util.Optional;
import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/** One way to look at results: a page of the result editor. */
@ConsumerType
public interface ResultView {
    /** What is shown; always the same component. */
    JComponent component();

    /** The results have grown, or are complete. Called at most 30 times a second, and only while the page is visible. */
    void update();

    /** As {@link Part#handler}, while the page is in front. */
    default Optional<Runnable> handler(String command) {
        return Optional.empty();
    }

    /** It is gone. */
    default void close() {}
}
