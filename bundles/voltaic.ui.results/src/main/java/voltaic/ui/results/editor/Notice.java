package voltaic.ui.results.editor;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** A line that says what the user should know, above the pages; hidden if there is nothing. */
public final class Notice {
    private final JPanel component =
            new JPanel(new MigLayout("insets 6 10 6 10, hidemode 3", "[][grow,fill][]", "[center]"));
    private final JTextArea text = new JTextArea();
    private final JButton action = new JButton();
    private Runnable done = () -> {};

    public Notice(Icons icons) {
        component.setName("result-notice");
        component.setVisible(false);
        component.add(new JLabel(icons.icon("triangle-alert")));
        text.setEditable(false);
        text.setFocusable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setBorder(null);
        text.setFont(UIManager.getFont("Label.font"));
        component.add(text, "wmin 100");
        action.addActionListener(event -> done.run());
        component.add(action);
    }

    /** What is shown. */
    public JComponent component() {
        return component;
    }

    /**
     * Shows a sentence, or nothing.
     *
     * @param button what can be done about it, if anything
     */
    public void show(Optional<String> sentence, String button, Optional<Runnable> what) {
        component.setVisible(sentence.isPresent());
        text.setText(sentence.orElse(""));
        text.getAccessibleContext().setAccessibleName(sentence.orElse(""));
        action.setText(button);
        action.setVisible(what.isPresent());
        done = what.orElse(() -> {});
    }
}
