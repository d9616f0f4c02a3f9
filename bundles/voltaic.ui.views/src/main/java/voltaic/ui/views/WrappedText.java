package voltaic.ui.views;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** Quiet text that is wrapped to the width it has; its height follows. */
public class WrappedText extends JComponent {
    /** Where lines begin. */
    public enum Align {
        LEFT,
        CENTER
    }

    private final Align align;
    private String text = "";
    private int lastWidth;
    private int maximumLines = Integer.MAX_VALUE;

    public WrappedText(Align align) {
        this.align = align;
    }

    /** What does not fit on so many lines is left out, with an ellipsis. */
    public final WrappedText lines(int most) {
        maximumLines = most;
        return this;
    }

    /** Sets the text. */
    public final void setText(String text) {
        if (!text.equals(this.text)) {
            this.text = text;
            getAccessibleContext().setAccessibleName(text);
            revalidate();
            repaint();
        }
    }

    /** The text. */
    public final String getText() {
        return text;
    }

    @Override
    public Font getFont() {
        return UIManager.getFont("Label.font");
    }

    @Override
    public Color getForeground() {
        return Colours.quiet();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        if (width != lastWidth) {
            lastWidth = width;
            // Later: what asks for a layout during a layout is not heard.
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    /** How high the text is at a width. */
    public final int heightAt(int width) {
        FontMetrics metrics = getFontMetrics(getFont());
        return Math.max(1, wrap(metrics, width).size()) * metrics.getHeight();
    }

    @Override
    public Dimension getPreferredSize() {
        int longest = Subscripts.width(getFontMetrics(getFont()), text) + 2;
        int width = lastWidth > 0 ? lastWidth : Math.min(longest, 360);
        return new Dimension(Math.min(longest, 420), heightAt(width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(60, getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setFont(getFont());
        graphics.setColor(getForeground());
        FontMetrics metrics = graphics.getFontMetrics();
        Object hints = getToolkit().getDesktopProperty("awt.font.desktophints");
        if (graphics instanceof Graphics2D canvas) {
            if (hints instanceof Map<?, ?> map) {
                canvas.addRenderingHints(map);
            } else {
                canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            }
        }
        int y = metrics.getAscent();
        for (String line : wrap(metrics, getWidth())) {
            int x = align == Align.LEFT ? 0 : (getWidth() - Subscripts.width(metrics, line)) / 2;
            Subscripts.draw(graphics, line, x, y);
            y += metrics.getHeight();
        }
    }

    private List<String> wrap(FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Subscripts.width(metrics, longer) > width) {
                lines.add(line.toString());
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        if (lines.size() <= maximumLines) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, maximumLines));
        String last = shown.get(maximumLines - 1);
        while (!last.isEmpty() && Subscripts.width(metrics, last + " …") > width) {
            last = last.substring(0, Math.max(0, last.lastIndexOf(' ')));
        }
        shown.set(maximumLines - 1, last + " …");
        return shown;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
