package voltaic.ui.workbench.commands;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** Keys in words and back. */
public final class Keys {
    private static final boolean IS_MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(KeyEvent.VK_PAGE_UP, "Page Up"),
            Map.entry(KeyEvent.VK_PAGE_DOWN, "Page Down"),
            Map.entry(KeyEvent.VK_ESCAPE, "Esc"),
            Map.entry(KeyEvent.VK_DELETE, "Del"),
            Map.entry(KeyEvent.VK_BACK_SPACE, "Backspace"),
            Map.entry(KeyEvent.VK_ENTER, "Enter"),
            Map.entry(KeyEvent.VK_SPACE, "Space"),
            Map.entry(KeyEvent.VK_TAB, "Tab"),
            Map.entry(KeyEvent.VK_HOME, "Home"),
            Map.entry(KeyEvent.VK_END, "End"),
            Map.entry(KeyEvent.VK_UP, "Up"),
            Map.entry(KeyEvent.VK_DOWN, "Down"),
            Map.entry(KeyEvent.VK_LEFT, "Left"),
            Map.entry(KeyEvent.VK_RIGHT, "Right"),
            Map.entry(KeyEvent.VK_EQUALS, "="),
            Map.entry(KeyEvent.VK_PLUS, "+"),
            Map.entry(KeyEvent.VK_MINUS, "-"),
            Map.entry(KeyEvent.VK_COMMA, ","),
            Map.entry(KeyEvent.VK_PERIOD, "."),
            Map.entry(KeyEvent.VK_SLASH, "/"));

    private Keys() {}

    /** The key that a text stands for, with ⌘ for ctrl on macOS; nothing if it is empty or no key. */
    public static Optional<KeyStroke> parse(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String own = IS_MAC ? text.replace("ctrl", "meta").replace("control", "meta") : text;
        return Optional.ofNullable(KeyStroke.getKeyStroke(own));
    }

    /** A text that {@link #parse} reads back. */
    public static String text(KeyStroke key) {
        String text = key.toString().replace("pressed ", "");
        return IS_MAC ? text.replace("meta", "ctrl") : text;
    }

    /** As people read it: {@code Ctrl+Shift+S}. */
    public static String words(@Nullable KeyStroke key) {
        if (key == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        int modifiers = key.getModifiers();
        if ((modifiers & InputEvent.META_DOWN_MASK) != 0) {
            words.add(IS_MAC ? "⌘" : "Meta");
        }
        if ((modifiers & InputEvent.CTRL_DOWN_MASK) != 0) {
            words.add("Ctrl");
        }
        if ((modifiers & InputEvent.ALT_DOWN_MASK) != 0) {
            words.add("Alt");
        }
        if ((modifiers & InputEvent.SHIFT_DOWN_MASK) != 0) {
            words.add("Shift");
        }
        String name = NAMES.get(key.getKeyCode());
        words.add(name == null ? KeyEvent.getKeyText(key.getKeyCode()) : name);
        return String.join("+", words);
    }
}
