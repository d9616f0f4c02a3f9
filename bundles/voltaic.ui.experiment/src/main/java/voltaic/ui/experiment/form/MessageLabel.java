package voltaic.ui.experiment.form;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import voltaic.json.Finding;

/** What is wrong with a field, below it; it takes no room while there is nothing to say. */
final class MessageLabel extends JTextArea {
    private final @Nullable JComponent field;
    private boolean isError;

    /** @param field gets a red outline while there is an error; nothing for a message on several fields */
    MessageLabel(@Nullable JComponent field) {
        this.field = field;
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setBorder(null);
        setName("message");
        setVisible(false);
    }

    @Override
    public void scrollRectToVisible(Rectangle rectangle) {
        // A new text would scroll the form to itself.
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        setBorder(null);
        Font font = UIManager.getFont("Label.font");
        if (font != null) {
            setFont(font.deriveFont(font.getSize2D() * 0.93f));
        }
    }

    @Override
    public Color getForeground() {
        Color color = UIManager.getColor(isError ? "Actions.Red" : "Actions.Yellow");
        Color text = UIManager.getColor("Label.foreground");
        if (color == null || text == null) {
            return super.getForeground();
        }
        // Between the two, for contrast: these are words, not icons.
        return new Color(
                (2 * color.getRed() + text.getRed()) / 3,
                (2 * color.getGreen() + text.getGreen()) / 3,
                (2 * color.getBlue() + text.getBlue()) / 3);
    }

    void show(Optional<Finding> finding) {
        String text = finding.map(Finding::message).orElse("");
        isError = finding.map(Finding::isError).orElse(false);
        if (!text.equals(getText())) {
            setText(text);
        }
        setVisible(!text.isEmpty());
        if (field != null) {
            String outline = text.isEmpty() ? null : isError ? "error" : "warning";
            field.putClientProperty("JComponent.outline", outline);
            field.getAccessibleContext().setAccessibleDescription(text.isEmpty() ? field.getToolTipText() : text);
        }
    }
}
