package voltaic.ui.experiment.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.json.DocumentReader;
import voltaic.model.experiment.Experiment;
import voltaic.ui.experiment.Installed;
import voltaic.ui.experiment.Samples;

/** What is drawn of an experiment follows from its master equation. */
class PictureReaderTest {
    private static final Installed INSTALLED = new Installed();

    static Picture picture(String text, int variant) {
        Experiment experiment = DocumentReader.read(Path.of("x.json"), text)
                .study()
                .variants()
                .get(variant)
                .experiment();
        return PictureReader.read(experiment, INSTALLED.terms().of(experiment));
    }

    @Test
    void parallelArrangementsShareAReservoirWithEachBattery() {
        Picture picture = picture(Samples.example("figure-2"), 5);
        assertThat(picture.ensembles())
                .extracting(Picture.Spins::role)
                .containsExactly(
                        Picture.Role.CHARGER, Picture.Role.BATTERY, Picture.Role.BATTERY, Picture.Role.BATTERY);
        assertThat(picture.pools())
                .extracting(pool -> pool.weights().keySet().toString())
                .containsExactly("[0, 1]", "[0, 2]", "[0, 3]");
        assertThat(picture.arrows()).extracting(Picture.Arrow::words).containsExactly("Collective pump pump · γ↑ = 2");
    }

    @Test
    void chainsAndCommonReservoirs() {
        assertThat(picture(Samples.CHAIN, 0).pools())
                .extracting(pool -> pool.weights().keySet().toString())
                .containsExactly("[0, 1]", "[1, 2]", "[2, 3]");
        assertThat(picture(Samples.CHAIN.replace("series", "common"), 0).pools())
                .extracting(pool -> pool.weights().keySet().toString())
                .containsExactly("[0, 1, 2, 3]");
    }

    @Test
    void warmReservoirsShowTheirOccupationAndWeights() {
        Picture.Pool pool = picture(Samples.THERMAL, 0).pools().get(0);
        assertThat(pool.warm()).isTrue();
        assertThat(pool.label()).isEqualTo("γ = 1, n̄ = 0.5");
        assertThat(pool.weights()).containsEntry(0, 1.0).containsEntry(1, 0.5);
    }

    static void render(String name, Picture picture, int width, int height, double scale, boolean dark)
            throws Exception {
        BufferedImage image =
                new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
        SwingUtilities.invokeAndWait(() -> {
            UIManager.put("Label.font", null);
            if (dark) {
                FlatDarkLaf.setup();
            } else {
                FlatLightLaf.setup();
            }
            ArrangementView view = new ArrangementView(null);
            view.setSize(width, height);
            view.show(picture, "");
            view.select(Optional.of("/ensembles/1"));
            Graphics2D g = image.createGraphics();
            g.scale(scale, scale);
            view.paint(g);
            g.dispose();
        });
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void drawsEveryArrangement(boolean dark) throws Exception {
        String suffix = dark ? "-dark" : "";
        render("parallel" + suffix, picture(Samples.example("figure-2"), 5), 860, 360, 1, dark);
        render("figure-2-a" + suffix, picture(Samples.example("figure-2"), 0), 860, 360, 1, dark);
        render("chain" + suffix, picture(Samples.CHAIN, 0), 860, 360, 2, dark);
        render("common" + suffix, picture(Samples.CHAIN.replace("series", "common"), 0), 860, 360, 1, dark);
        render("thermal" + suffix, picture(Samples.THERMAL, 0), 860, 360, 1, dark);
        render("twenty" + suffix, picture(Samples.many(20, "parallel"), 0), 860, 360, 1, dark);
        render("twenty-chain" + suffix, picture(Samples.many(20, "series"), 0), 860, 360, 1, dark);
        render("one" + suffix, picture(Samples.ONE, 0), 860, 360, 1, dark);
        render("twenty-common" + suffix, picture(Samples.many(20, "common"), 0), 860, 360, 1, dark);
    }
}
