package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** What a newcomer does first: a new experiment, edited, run, looked at and exported. */
@DesktopTest
class MainPathIT {
    @TempDir
    private static Path scratch;

    @Test
    void fromANewExperimentToItsFigureAsPdf() throws Exception {
        TestInstallation installation = TestInstallation.in(scratch.resolve("voltaic"));
        try (Desktop desktop = Desktop.open(installation, scratch.resolve("user"))) {
            Screen screen = desktop.screen();
            screen.the("welcome.title");
            Shots.screen("main-1-welcome");

            screen.press("ctrl N");
            screen.fill("new-experiment-name", "two-batteries");
            Shots.screen("main-2-wizard");
            screen.click("finish");
            screen.awaitGone("wizard");

            ExperimentPage experiment = new ExperimentPage(desktop, "two-batteries");
            experiment.awaitReady();
            screen.fill("/ensembles/1/spins", "150");
            screen.press("ENTER");
            experiment.awaitText("\"spins\": 150");
            experiment.addBattery();
            experiment.awaitText("\"B3\"");
            experiment.awaitReady();
            Shots.screen("main-3-edited");
            screen.press("ctrl S");
            screen.await("the file is saved", () -> experiment.onDisk().contains("\"B3\""));

            screen.press("F5");
            ResultPage result = new ResultPage(desktop);
            result.awaitPlot();
            result.awaitDone();
            Shots.screen("main-4-result");

            Path pdf = desktop.workspace().resolve("two-batteries.pdf");
            result.export(pdf);
            assertThat(new String(Files.readAllBytes(pdf), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF");
            desktop.assertNoFaults();
        }
    }
}
