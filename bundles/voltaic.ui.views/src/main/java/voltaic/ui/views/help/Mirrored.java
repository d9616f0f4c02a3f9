package voltaic.ui.views.help;

import java.awt.AlphaComposite;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;

/** An icon that points the other way. */
record Mirrored(Icon icon) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D canvas = (Graphics2D) graphics.create();
        canvas.translate(x + getIconWidth(), y);
        canvas.scale(-1, 1);
        if (!component.isEnabled()) {
            canvas.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.4f));
        }
        icon.paintIcon(component, canvas, 0, 0);
        canvas.dispose();
    }

    @Override
    public int getIconWidth() {
        return icon.getIconWidth();
    }

    @Override
    public int getIconHeight() {
        return icon.getIconHeight();
    }
}
