package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.Program;
import voltaic.itests.TestInstallation;

/** A result of 100 MB is opened in the background. */
@DesktopTest
class BigResultIT {
    private static final long BYTES = 100_000_000;

    /** Many columns of 300 000 numbers each. */
    private static final String BIG =
            """
            {"format": "voltaic-experiment/1",
             "title": "Many samples",
             "ensembles": [{"name": "C", "spins": 10000000, "initial": "excited"},
                           {"name": "B1", "spins": 100, "initial": "ground"},
                           {"name": "B2", "spins": 100, "initial": "ground"},
                           {"name": "B3", "spins": 100, "initial": "ground"}],
             "arrangement": {"type": "parallel", "charger": "C", "batteries": ["B1", "B2", "B3"],
                             "reservoir": {"type": "collective-decay", "rate": 1.0}},
             "time": {"end": 5e-6, "samples": 300000},
             "solver": {"type": "mean-field"},
             "observables": ["energy-density", "energy", "power"],
             "exports": []}
            """;

    /** On a machine that does other things too; a user notices a second. */
    private static final Duration NOTICED = Duration.ofSeconds(1);

    @TempDir
    private static Path scratch;

    @Test
    void theWindowStaysResponsiveWhileItIsRead() throws Exception {
        TestInstallation installation = TestInstallation.in(scratch.resolve("voltaic"));
        Path work =
                Files.createDirectories(scratch.resolve("user").resolve("work").resolve("results"));
        Path experiment = Files.writeString(scratch.resolve("big.voltaic.json"), BIG);
        Path results = work.resolve("big-1");
        Program.Outcome outcome =
                Program.of(installation.home(), scratch).run("run", experiment.toString(), "-o", results.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(size(results)).isGreaterThan(BYTES);
        try (Desktop desktop = Desktop.open(installation, scratch.resolve("user"))) {
            Screen screen = desktop.screen();
            screen.press("ctrl O");
            Stalls stalls = new Stalls();
            new ResultPage.FileDialog(screen).choose(results.resolve("result.json"));
            new ResultPage(desktop).awaitPlot();
            screen.await("the figure is drawn", screen.the("plot.export")::isEnabled);
            Duration longest = stalls.longest();
            System.out.println("Opening a result of " + size(results) / 1_000_000
                    + " MB: the longest stall of the window is " + longest.toMillis() + " ms.");
            Shots.screen("big-result");
            assertThat(longest).isLessThan(NOTICED);
            desktop.assertNoFaults();
        }
    }

    private static long size(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
