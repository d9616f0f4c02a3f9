package voltaic.ui.views.gallery;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import voltaic.ui.views.Edt;

/** Draws every view, filled and empty, in both themes and at twice the scale, into a folder; for people to look at. */
public final class Gallery {
    private static final Map<String, Dimension> SIZES = Map.of(
            "project-explorer", new Dimension(280, 520),
            "outline", new Dimension(280, 420),
            "properties", new Dimension(300, 460),
            "progress", new Dimension(760, 300),
            "console", new Dimension(760, 240),
            "problems", new Dimension(900, 220),
            "error-log", new Dimension(1000, 280),
            "welcome", new Dimension(1180, 900),
            "help", new Dimension(1000, 820));

    private Gallery() {}

    /** @param arguments the folder to draw into */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        draw(folder, "light", new FlatLightLaf(), 1);
        draw(folder, "dark", new FlatDarkLaf(), 1);
        draw(folder, "light-2x", new FlatLightLaf(), 2);
        System.exit(0);
    }

    private static void draw(Path folder, String theme, FlatLaf look, int scale) throws Exception {
        Edt.run(() -> {
            FlatLaf.setup(look);
            UIManager.put("Component.focusWidth", 1);
        });
        Edt.watch();
        for (Exhibit exhibit : Exhibits.all()) {
            JFrame frame = Edt.get(() -> frame(exhibit));
            exhibit.settle();
            Thread.sleep(exhibit.patience());
            Edt.run(() -> write(frame, scale, folder.resolve(exhibit.name() + "-" + theme + ".png")));
            Thread.sleep(exhibit.patience() / 2);
            Edt.run(() -> write(frame, scale, folder.resolve(exhibit.name() + "-" + theme + ".png")));
            Edt.run(frame::dispose);
        }
        Edt.assertNoViolation();
    }

    private static JFrame frame(Exhibit exhibit) {
        JFrame frame = new JFrame(exhibit.name());
        JPanel around = new JPanel(new BorderLayout());
        JLabel tab = new JLabel("  " + exhibit.title() + "  ");
        tab.setPreferredSize(new Dimension(100, 30));
        around.add(tab, BorderLayout.NORTH);
        JComponent component = exhibit.view().component();
        around.add(component, BorderLayout.CENTER);
        around.setPreferredSize(SIZES.get(
                exhibit.name().replaceFirst("-(empty|filtered|long|search|hit|narrow|examples|reference|speed)$", "")));
        if (exhibit.name().endsWith("narrow")) {
            around.setPreferredSize(new Dimension(560, 800));
        }
        frame.add(around);
        frame.pack();
        frame.setVisible(true);
        exhibit.view().shown();
        return frame;
    }

    private static void write(JFrame frame, int scale, Path file) {
        java.awt.Container pane = frame.getContentPane();
        BufferedImage image =
                new BufferedImage(pane.getWidth() * scale, pane.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        pane.paint(graphics);
        graphics.dispose();
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
