package voltaic.itests.desktop;

import java.awt.AWTException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.awt.image.MultiResolutionImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JFrame;

/** Pictures of the screen, kept as artefacts of the build. */
final class Shots {
    private static final Path FOLDER = Path.of(System.getProperty("voltaic.screenshots", "target/screenshots"))
            .toAbsolutePath();

    private Shots() {}

    /** Takes the whole screen, in its own pixels. */
    static void screen(String name) {
        try {
            Robot robot = new Robot();
            robot.waitForIdle();
            MultiResolutionImage taken = robot.createMultiResolutionScreenCapture(
                    new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
            List<java.awt.Image> variants = taken.getResolutionVariants();
            write((BufferedImage) variants.get(variants.size() - 1), name);
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paints a window as a screen of twice as many pixels would show it. */
    static void twice(String name, JFrame window) {
        write(
                Edt.ask(() -> {
                    BufferedImage picture = new BufferedImage(
                            2 * window.getWidth(), 2 * window.getHeight(), BufferedImage.TYPE_INT_RGB);
                    Graphics2D graphics = picture.createGraphics();
                    graphics.scale(2, 2);
                    window.getRootPane().paint(graphics);
                    graphics.dispose();
                    return picture;
                }),
                name);
    }

    private static void write(BufferedImage picture, String name) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
