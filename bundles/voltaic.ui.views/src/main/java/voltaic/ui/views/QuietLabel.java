package voltaic.ui.views;

import java.awt.Color;
import javax.swing.JLabel;

/** A label that says less than those beside it. */
public final class QuietLabel extends JLabel {
    public QuietLabel(String text) {
        super(text);
    }

    @Override
    public Color getForeground() {
        return isEnabled() ? Colours.quiet() : super.getForeground();
    }
}
