package voltaic.ui.workbench.commands;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import voltaic.ui.api.Command;

/** Turns keys into commands, while the window has the keyboard and no menu is open. */
public final class KeyDispatcher implements KeyEventDispatcher {
    private final Commands commands;
    private final BooleanSupplier isWindowActive;
    private final Predicate<Command> isOfActivePart;

    /**
     * For these commands.
     *
     * @param isOfActivePart whether the active part itself handles a command, which then goes before others of its key
     */
    public KeyDispatcher(Commands commands, BooleanSupplier isWindowActive, Predicate<Command> isOfActivePart) {
        this.commands = commands;
        this.isWindowActive = isWindowActive;
        this.isOfActivePart = isOfActivePart;
    }

    /** Listens from now on. */
    public void start() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    /** Listens no more. */
    public void stop() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
        if (e.getID() != KeyEvent.KEY_PRESSED || !isWindowActive.getAsBoolean() || isMenuOpen()) {
            return false;
        }
        KeyStroke key = KeyStroke.getKeyStrokeForEvent(e);
        Optional<Runnable> action = commands.find(key).stream()
                .filter(command -> isForCommand(command, e))
                .sorted(Comparator.comparing(command -> !isOfActivePart.test(command)))
                .flatMap(command -> commands.action(command).stream())
                .findFirst();
        if (action.isEmpty()) {
            return false;
        }
        e.consume();
        action.get().run();
        return true;
    }

    /** Keys without Ctrl or Alt belong to a text field that has the keyboard, unless they are function keys. */
    private static boolean isForCommand(Command command, KeyEvent e) {
        Component focused = e.getComponent();
        boolean plain = !e.isControlDown() && !e.isAltDown() && !e.isMetaDown();
        boolean function = e.getKeyCode() >= KeyEvent.VK_F1 && e.getKeyCode() <= KeyEvent.VK_F24;
        return !plain
                || function
                || !(focused instanceof javax.swing.text.JTextComponent)
                || command.key().isEmpty();
    }

    private static boolean isMenuOpen() {
        return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }
}
