package voltaic.ui.workbench.settings;

import java.awt.event.InputEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import voltaic.ui.api.Command;
import voltaic.ui.workbench.commands.Commands;
import voltaic.ui.workbench.commands.Keys;
import voltaic.ui.workbench.dialogs.Buttons;

/** Asks for a key by having it pressed, and says which command would lose it. */
final class KeyDialog {
    private static final Set<Integer> MODIFIERS =
            Set.of(KeyEvent.VK_SHIFT, KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_META, KeyEvent.VK_ALT_GRAPH);

    private final JDialog dialog;
    private final Command command;
    private final Commands commands;
    private final JTextField field = new JTextField(22);
    private final JLabel verdict = new JLabel(" ");
    private final JButton set = Buttons.button("Set key", this::accept);
    private @Nullable KeyStroke pressed;
    private Optional<KeyStroke> answer = Optional.empty();

    KeyDialog(JDialog owner, Command command, Commands commands) {
        this.command = command;
        this.commands = commands;
        dialog = new JDialog(owner, "Change key", true);
        dialog.setName("key-dialog");
        field.setName("key-field");
        field.getAccessibleContext().setAccessibleName("New key");
        field.setFocusTraversalKeysEnabled(false);
        field.setText(Keys.words(commands.key(command).orElse(null)));
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                if (e.getKeyCode() != KeyEvent.VK_ESCAPE || e.getModifiersEx() != 0) {
                    press(e);
                    e.consume();
                }
            }

            @Override
            public void keyTyped(KeyEvent e) {
                e.consume();
            }
        });
        JPanel content = new JPanel(new MigLayout("insets 16, wrap 1", "[grow, fill, 420::]", "[]8[]8[]14[]"));
        content.add(new JLabel("Press the new key for " + command.label().replace("…", "") + "."));
        content.add(field);
        verdict.setName("key-verdict");
        content.add(verdict);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8", "push[][]"));
        buttons.add(Buttons.button("Cancel", dialog::dispose));
        buttons.add(set);
        content.add(buttons);
        set.setEnabled(false);
        Buttons.finish(dialog, content, set);
    }

    private void press(KeyEvent e) {
        if (MODIFIERS.contains(e.getKeyCode())) {
            return;
        }
        KeyStroke key = KeyStroke.getKeyStroke(e.getKeyCode(), e.getModifiersEx());
        boolean function = e.getKeyCode() >= KeyEvent.VK_F1 && e.getKeyCode() <= KeyEvent.VK_F24;
        int strong = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;
        boolean usable = function || (e.getModifiersEx() & strong) != 0;
        pressed = usable ? key : null;
        field.setText(Keys.words(key));
        set.setEnabled(usable);
        verdict.setText(
                usable ? conflict(key) : "Use Ctrl or Alt with it, or a function key: text fields need this key.");
    }

    private String conflict(KeyStroke key) {
        List<Command> others = commands.bindings().conflicts(command, key, commands.list());
        return others.isEmpty()
                ? "This key is free."
                : "It is the key of "
                        + others.stream()
                                .map(other -> other.label().replace("…", ""))
                                .collect(Collectors.joining(", "))
                        + ", which loses it.";
    }

    private void accept() {
        answer = Optional.ofNullable(pressed);
        dialog.dispose();
    }

    Optional<KeyStroke> ask() {
        dialog.setVisible(true);
        return answer;
    }
}
