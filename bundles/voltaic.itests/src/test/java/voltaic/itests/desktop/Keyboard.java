package voltaic.itests.desktop;

import java.awt.event.KeyEvent;
import java.util.Map;

/** The keys of a keyboard of the United States, which virtual displays have. */
final class Keyboard {
    private static final String SHIFTED = "!@#$%^&*()_+{}|:\"<>?~";
    private static final String PLAIN = "1234567890-=[]\\;',./`";
    private static final Map<Character, Integer> CODES = Map.ofEntries(
            Map.entry('-', KeyEvent.VK_MINUS),
            Map.entry('=', KeyEvent.VK_EQUALS),
            Map.entry('[', KeyEvent.VK_OPEN_BRACKET),
            Map.entry(']', KeyEvent.VK_CLOSE_BRACKET),
            Map.entry('\\', KeyEvent.VK_BACK_SLASH),
            Map.entry(';', KeyEvent.VK_SEMICOLON),
            Map.entry('\'', KeyEvent.VK_QUOTE),
            Map.entry(',', KeyEvent.VK_COMMA),
            Map.entry('.', KeyEvent.VK_PERIOD),
            Map.entry('/', KeyEvent.VK_SLASH),
            Map.entry('`', KeyEvent.VK_BACK_QUOTE),
            Map.entry(' ', KeyEvent.VK_SPACE),
            Map.entry('\n', KeyEvent.VK_ENTER));

    private Keyboard() {}

    static boolean needsShift(char c) {
        return SHIFTED.indexOf(c) >= 0;
    }

    /** The key that gives a character, with or without shift. */
    static int code(char c) {
        int shifted = SHIFTED.indexOf(c);
        char plain = shifted >= 0 ? PLAIN.charAt(shifted) : c;
        if (Character.isLetterOrDigit(plain) && plain < 128) {
            return Character.toUpperCase(plain);
        }
        Integer code = CODES.get(plain);
        if (code == null) {
            throw new IllegalArgumentException("no key gives " + c);
        }
        return code;
    }
}
