package voltaic.ui.views;

import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/** How components of the views look and are called; fonts come from the look and feel, which follows the user's size. */
public final class Styles {
    private Styles() {}

    /** Gives a component the name by which tests find it, and what a screen reader says of it. */
    public static <T extends JComponent> T named(T component, String name, String accessibleName) {
        component.setName(name);
        component.getAccessibleContext().setAccessibleName(accessibleName);
        return component;
    }

    /** A style class of the look and feel: {@code h00} … {@code h4}, {@code large}, {@code small}. */
    public static <T extends JComponent> T font(T component, String styleClass) {
        component.putClientProperty("FlatLaf.styleClass", styleClass);
        return component;
    }

    /** A button that looks like a link. */
    public static JButton link(String text, String tooltip) {
        JButton button = new JButton(text);
        button.putClientProperty("JButton.buttonType", "borderless");
        button.putClientProperty("FlatLaf.style", "foreground: $Component.linkColor; margin: 1,4,1,4; focusWidth: 1");
        button.setToolTipText(tooltip);
        button.setHorizontalAlignment(SwingConstants.LEADING);
        return button;
    }

    /** A button for a tool bar. */
    public static JButton tool(String text, String tooltip) {
        JButton button = new JButton(text);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(tooltip);
        button.getAccessibleContext().setAccessibleName(text.isEmpty() ? tooltip : text);
        return button;
    }

    /** A scroll pane without a frame, as the part has one. */
    public static JScrollPane scroll(Component view) {
        JScrollPane pane = new JScrollPane(view);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.getVerticalScrollBar().setUnitIncrement(16);
        return pane;
    }

    /** The look and feel's font for what stands out a little. */
    public static Font semibold() {
        Font font = UIManager.getFont("h4.font");
        Font text = UIManager.getFont("Label.font");
        return font != null ? font : text != null ? text.deriveFont(Font.BOLD) : new Font(Font.DIALOG, Font.BOLD, 12);
    }

    /** The look and feel's font for code and logs. */
    public static Font monospaced() {
        Font font = UIManager.getFont("monospaced.font");
        Font text = UIManager.getFont("Label.font");
        int size = text == null ? 12 : text.getSize();
        return font == null ? new Font(Font.MONOSPACED, Font.PLAIN, size) : font;
    }
}
