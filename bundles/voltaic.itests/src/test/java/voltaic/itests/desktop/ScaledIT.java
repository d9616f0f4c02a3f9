package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** The window on a fine screen, two pixels to each of its own. */
@DesktopTest
class ScaledIT {
    @TempDir
    private Path scratch;

    @Test
    void isPicturedAtTwiceTheScale() throws Exception {
        TestInstallation installation = TestInstallation.in(scratch.resolve("voltaic"));
        Path user = Files.createDirectories(scratch.resolve("user"));
        Process process =
                ChildDesktop.start(ChildDesktop.Deed.PICTURE, installation.home(), user, "-Dsun.java2d.uiScale=2");
        try {
            ChildDesktop.awaitReady(process, user);
        } finally {
            ChildDesktop.kill(process);
        }
        BufferedImage picture = ImageIO.read(Path.of(System.getProperty("voltaic.screenshots"), "scaled-result.png")
                .toFile());
        assertThat(picture.getWidth()).isGreaterThan(1000);
    }
}
