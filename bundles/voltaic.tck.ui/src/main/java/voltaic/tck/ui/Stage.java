package voltaic.tck.ui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;

/** Shows a component where nobody sees it: laid out and painted as in a window, without a display. For the event dispatch thread. */
final class Stage {
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel curtain = new JPanel(new BorderLayout()) {
        @Override
        public Graphics getGraphics() {
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        }
    };

    Stage(JComponent shown) {
        panel.add(shown);
        // Behind a curtain: a component without a window that believes itself shown would look for its place on the
        // screen.
        curtain.add(panel);
        panel.addNotify();
    }

    /** What it looks like at a size. */
    BufferedImage picture(int width, int height) {
        panel.setSize(width, height);
        layOut(panel);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        panel.paint(graphics);
        graphics.dispose();
        return picture;
    }

    /** Swing lays out what is shown on a screen only; here every container is asked. */
    private static void layOut(Component component) {
        if (component instanceof Container container) {
            container.doLayout();
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }

    /** The mean brightness of what is shown, 0 … 255. */
    double brightness() {
        BufferedImage picture = picture(480, 320);
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                sum += ((rgb >> 16) & 0xff) + ((rgb >> 8) & 0xff) + (rgb & 0xff);
            }
        }
        return sum / (3.0 * picture.getWidth() * picture.getHeight());
    }

    /** Changes the theme of everything, as the desktop does. */
    void theme(LookAndFeel theme) {
        wear(theme);
        SwingUtilities.updateComponentTreeUI(panel);
    }

    /** The theme of what is made from now on. */
    static void wear(LookAndFeel theme) {
        try {
            UIManager.setLookAndFeel(theme);
        } catch (UnsupportedLookAndFeelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the component off. */
    void clear() {
        panel.removeNotify();
        panel.removeAll();
    }
}
