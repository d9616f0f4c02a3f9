package voltaic.ui.results.plot;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Tools in a row, and in more rows where there is no room. Those behind the spring stand at the right. */
final class ToolRow extends JPanel {
    private static final int GAP = 2;

    private int lastWidth = Integer.MAX_VALUE;
    private int spring = Integer.MAX_VALUE;

    ToolRow() {
        super(null);
    }

    /** What is added from now on stands at the right, as long as all is in one row. */
    void spring() {
        spring = getComponentCount();
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

    @Override
    public void doLayout() {
        arrange(getWidth(), true);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, arrange(lastWidth, false));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    private int arrange(int width, boolean places) {
        Insets insets = getInsets();
        int end = width - insets.right;
        int rest = end - insets.left - oneRow();
        int rowHeight = 0;
        for (Component tool : getComponents()) {
            rowHeight = Math.max(rowHeight, tool.getPreferredSize().height);
        }
        int x = insets.left;
        int y = insets.top;
        for (int i = 0; i < getComponentCount(); i++) {
            Component tool = getComponent(i);
            if (i == spring && rest > 0) {
                x += rest;
            }
            if (!tool.isVisible()) {
                continue;
            }
            Dimension size = tool.getPreferredSize();
            if (x > insets.left && x + size.width > end) {
                x = insets.left;
                y += rowHeight + GAP;
            }
            if (places) {
                tool.setBounds(x, y + (rowHeight - size.height) / 2, size.width, size.height);
            }
            x += size.width + GAP;
        }
        return y + rowHeight + insets.bottom;
    }

    private int oneRow() {
        int width = 0;
        for (Component tool : getComponents()) {
            if (!tool.isVisible()) {
                continue;
            }
            width += tool.getPreferredSize().width + GAP;
        }
        return width - GAP;
    }
}
