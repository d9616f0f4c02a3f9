package voltaic.ui.experiment.form;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A sentence in a form, quieter than its fields. */
final class Hint extends JTextArea {
    Hint(String text) {
        super(text);
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setBorder(null);
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
        Color color = UIManager.getColor("Label.disabledForeground");
        return color == null ? super.getForeground() : color;
    }
}
