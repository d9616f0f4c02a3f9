package voltaic.itests.desktop;

import java.awt.AWTException;
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
            BufferedImage sharpest = (BufferedImage) variants.get(variants.size() - 1);
            Files.createDirectories(FOLDER);
            ImageIO.write(sharpest, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
