package voltaic.ui.workbench.dialogs;

import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;

/** What all dialogs of the window have in common. */
public final class Buttons {
    private Buttons() {}

    /** A button that is named by its words. */
    public static JButton button(String label, Runnable action) {
        JButton button = new JButton(label);
        button.setName(label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
        button.addActionListener(e -> action.run());
        return button;
    }

    /** Sets the content, the default button and Esc, and the size and place. */
    public static void finish(JDialog dialog, JComponent content, JButton main) {
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(main);
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.pack();
        dialog.setMinimumSize(dialog.getSize());
        dialog.setLocationRelativeTo(dialog.getOwner());
    }
}
