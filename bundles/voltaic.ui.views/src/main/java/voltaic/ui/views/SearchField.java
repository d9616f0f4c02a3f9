package voltaic.ui.views;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Icon;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A field that filters or searches as one types; Escape empties it. */
public final class SearchField extends JTextField {
    /** Typing goes on before an answer is of use. */
    private static final int PAUSE_MILLIS = 120;

    public SearchField(String name, String placeholder, Icon icon, Consumer<String> search) {
        super(18);
        setName(name);
        getAccessibleContext().setAccessibleName(placeholder);
        putClientProperty("JTextField.placeholderText", placeholder);
        putClientProperty("JTextField.leadingIcon", icon);
        putClientProperty("JTextField.showClearButton", true);
        Timer timer = new Timer(PAUSE_MILLIS, event -> search.accept(getText().strip()));
        timer.setRepeats(false);
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                timer.restart();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                timer.restart();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                timer.restart();
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "empty");
        getActionMap().put("empty", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                setText("");
            }
        });
    }
}
