package voltaic.ui.api;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/** Something in the window that has a tab: a view or an editor. */
@ConsumerType
public interface Part {
    /** What is shown; always the same component. */
    JComponent component();

    /** What takes the keyboard when the part becomes active. */
    default JComponent focus() {
        return component();
    }

    /**
     * What a command does while this part is active, such as {@code edit.undo} or {@code plot.fit}. A command that is not handled is
     * disabled. Asked anew whenever {@link Site#changed()} was called.
     */
    default Optional<Runnable> handler(String command) {
        return Optional.empty();
    }

    /** What the view Outline shows while this part is active. */
    default List<OutlineItem> outline() {
        return List.of();
    }

    /** What the view Properties shows while this part is active. */
    default Optional<PropertySheet> properties() {
        return Optional.empty();
    }

    /** It was brought to the front of its stack. */
    default void shown() {}

    /** It is covered by another part of its stack. */
    default void hidden() {}

    /** It is gone from the window, or its bundle leaves: release what it holds. */
    default void close() {}
}
