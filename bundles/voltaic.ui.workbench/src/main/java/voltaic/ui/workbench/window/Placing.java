package voltaic.ui.workbench.window;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JFrame;
import voltaic.ui.api.Settings;

/** Puts the window where it was, if there is still a screen. */
final class Placing {
    private static final String BOUNDS = "window.bounds";
    private static final String MAXIMISED = "window.maximised";
    private static final double SHARE = 0.86;

    private final JFrame frame;
    private final Settings settings;

    Placing(JFrame frame, Settings settings) {
        this.frame = frame;
        this.settings = settings;
    }

    void restore() {
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        frame.setMinimumSize(new Dimension(Math.min(720, screen.width), Math.min(480, screen.height)));
        Optional<Rectangle> last = read(settings.get(BOUNDS, "")).filter(Placing::isOnScreen);
        if (last.isPresent()) {
            frame.setBounds(last.get());
        } else {
            frame.setSize((int) Math.min(1680, screen.width * SHARE), (int) Math.min(1080, screen.height * SHARE));
            frame.setLocationRelativeTo(null);
        }
        if (Boolean.parseBoolean(settings.get(MAXIMISED, "false"))) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent e) {
                remember();
            }

            @Override
            public void componentResized(ComponentEvent e) {
                remember();
            }
        });
        frame.addWindowStateListener(e -> settings.put(MAXIMISED, Boolean.toString(isMaximised())));
    }

    private boolean isMaximised() {
        return (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
    }

    private void remember() {
        if (!isMaximised()) {
            Rectangle r = frame.getBounds();
            settings.put(BOUNDS, r.x + " " + r.y + " " + r.width + " " + r.height);
        }
    }

    private static Optional<Rectangle> read(String text) {
        try {
            int[] n = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
            return n.length == 4 && n[2] > 100 && n[3] > 100
                    ? Optional.of(new Rectangle(n[0], n[1], n[2], n[3]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isOnScreen(Rectangle bounds) {
        for (GraphicsDevice device :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            Rectangle seen = device.getDefaultConfiguration().getBounds().intersection(bounds);
            if (seen.width > 100 && seen.height > 60) {
                return true;
            }
        }
        return false;
    }
}
