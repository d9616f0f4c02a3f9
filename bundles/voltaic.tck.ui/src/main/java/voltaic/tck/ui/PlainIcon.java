package voltaic.tck.ui;

import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;

/**
 * A frame in the colour of the text.
 *
 * @param size in pixels
 */
record PlainIcon(int size) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        graphics.setColor(component.getForeground());
        graphics.drawRect(x, y, size - 1, size - 1);
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}
