package voltaic.ui.views.welcome;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Buttons side by side, in more rows where the page is narrow. */
final class ButtonRow extends JPanel {
    private static final int GAP = 8;

    private int lastWidth = Integer.MAX_VALUE;

    ButtonRow() {
        super(null);
        setOpaque(false);
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
        int x = 0;
        int y = 0;
        int rowHeight = 0;
        for (Component button : getComponents()) {
            Dimension size = button.getPreferredSize();
            if (x > 0 && x + size.width > width) {
                x = 0;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            if (places) {
                button.setBounds(x, y, size.width, size.height);
            }
            x += size.width + GAP;
            rowHeight = Math.max(rowHeight, size.height);
        }
        return y + rowHeight;
    }
}
