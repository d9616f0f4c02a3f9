package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** The trial of the desktop: figure 2(f) of the paper with another pump rate, as PDF. */
@DesktopTest
class FigureTwoIT {
    private static final String VARIANT_F = "{\"name\": \"f\", \"notes\": {\"panel\": \"f\", \"paper\": \"1\"}";
    private static final String PUMP = ", \"set\": {\"/channels/0/rate\": 0.5}";

    @TempDir
    private static Path scratch;

    @Test
    void withAnotherPumpRateIsExported() throws Exception {
        TestInstallation installation = TestInstallation.in(scratch.resolve("voltaic"));
        try (Desktop desktop = Desktop.open(installation, scratch.resolve("user"))) {
            Screen screen = desktop.screen();
            desktop.quickAccess("figure-2");
            ExperimentPage figure = new ExperimentPage(desktop, "figure-2");
            figure.awaitReady();
            figure.showSource();
            figure.clickBehind(VARIANT_F);
            screen.type(PUMP);
            assertThat(figure.text()).contains(VARIANT_F + PUMP + "}");
            figure.awaitReady();
            Shots.screen("figure-2-source");

            screen.press("F5");
            ResultPage result = new ResultPage(desktop);
            result.awaitPlot();
            result.awaitDone();
            Shots.screen("figure-2-result");
            Path pdf = desktop.workspace().resolve("figure-2-changed.pdf");
            result.export(pdf);

            assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
            assertThat(Files.readString(desktop.workspace().resolve("results/figure-2-1/result.json")))
                    .contains("0.5");
            assertThat(figure.onDisk()).as("what is not saved").doesNotContain(PUMP);
            desktop.assertNoFaults();
        }
    }
}
