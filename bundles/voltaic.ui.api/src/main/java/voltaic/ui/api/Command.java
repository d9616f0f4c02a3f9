package voltaic.ui.api;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Something the user can do: by menu, by Quick Access, by key, and perhaps by the tool bar.
 *
 * @param id unique, {@code group.verb}, such as {@code run.start}; key bindings and {@link Part#handler} go by it
 * @param label words for a menu, such as {@code Run}; ends with … if it asks for something first
 * @param summary one sentence, for the tooltip and Quick Access
 * @param menu the menu and, after a slash, a number by which entries are ordered and, by hundreds, grouped: {@code Run/110}; a submenu in between: {@code Window/Theme/110}
 * @param key the key it has by default, as {@link javax.swing.KeyStroke#getKeyStroke(String)} reads it, such as {@code ctrl shift S} (on macOS ⌘ for ctrl); empty for none
 * @param icon the name of an icon of {@link Icons}; empty for none
 * @param toolBar whether the tool bar has it too
 * @param handler what it would do now; nothing if it can do nothing now and so is disabled
 * @param selected for something that is on or off: which of the two
 */
public record Command(
        String id,
        String label,
        String summary,
        String menu,
        String key,
        String icon,
        boolean toolBar,
        Supplier<Optional<Runnable>> handler,
        Optional<BooleanSupplier> selected) {

    /** A command that can always be done. */
    public static Command of(String id, String label, String summary, String menu, Runnable action) {
        return when(id, label, summary, menu, () -> Optional.of(action));
    }

    /** A command that can be done when the handler says so. */
    public static Command when(
            String id, String label, String summary, String menu, Supplier<Optional<Runnable>> handler) {
        return new Command(id, label, summary, menu, "", "", false, handler, Optional.empty());
    }

    /** The same with a key. */
    public Command withKey(String key) {
        return new Command(id, label, summary, menu, key, icon, toolBar, handler, selected);
    }

    /** The same with an icon. */
    public Command withIcon(String icon) {
        return new Command(id, label, summary, menu, key, icon, toolBar, handler, selected);
    }

    /** The same, in the tool bar too. */
    public Command onToolBar() {
        return new Command(id, label, summary, menu, key, icon, true, handler, selected);
    }

    /** The same, shown as on or off. */
    public Command selectedWhen(BooleanSupplier on) {
        return new Command(id, label, summary, menu, key, icon, toolBar, handler, Optional.of(on));
    }
}
