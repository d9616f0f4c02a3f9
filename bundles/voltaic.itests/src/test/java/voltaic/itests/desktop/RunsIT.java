package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JProgressBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** Runs while they go on, and beside each other. */
@DesktopTest
class RunsIT {
    /** Takes minutes on any machine, records often, and begins at once. */
    private static final String LONG =
            """
            {"format": "voltaic-experiment/1",
             "title": "A long run",
             "ensembles": [{"name": "C", "spins": 60, "initial": "excited"},
                           {"name": "B", "spins": 60, "initial": "ground"}],
             "arrangement": {"type": "parallel", "charger": "C", "batteries": ["B"],
                             "reservoir": {"type": "collective-decay", "rate": 1.0}},
             "time": {"end": 100, "samples": 10001},
             "solver": {"type": "trajectories", "trajectories": 100000},
             "exports": [{"type": "csv"}]}
            """;

    /** Takes seconds, and records all the time. */
    private static final String GROWING =
            """
            {"format": "voltaic-experiment/1",
             "title": "Growing curves",
             "ensembles": [{"name": "C", "spins": 40, "initial": "excited"},
                           {"name": "B", "spins": 40, "initial": "ground"}],
             "arrangement": {"type": "parallel", "charger": "C", "batteries": ["B"],
                             "reservoir": {"type": "collective-decay", "rate": 1.0}},
             "channels": [{"type": "collective-pump", "name": "pump", "on": ["C"], "rate": 0.5}],
             "time": {"end": 2, "samples": 2001},
             "solver": {"type": "exact"},
             "observables": ["energy-density"],
             "exports": []}
            """;

    private static final String SHORT =
            """
            {"format": "voltaic-experiment/1",
             "title": "Decay",
             "ensembles": [{"name": "A", "spins": 20, "initial": "excited"}],
             "channels": [{"type": "collective-decay", "on": ["A"], "rate": 1.0}],
             "time": {"end": 1, "samples": 101},
             "solver": {"type": "mean-field"},
             "exports": [{"type": "csv"}]}
            """;

    @TempDir
    private static Path scratch;

    private static Desktop desktop;
    private static Screen screen;

    @BeforeAll
    static void open() throws Exception {
        Path work = Files.createDirectories(scratch.resolve("user/work"));
        Files.writeString(work.resolve("long.voltaic.json"), LONG);
        Files.writeString(work.resolve("decay.voltaic.json"), SHORT);
        Files.writeString(work.resolve("growing.voltaic.json"), GROWING);
        desktop = Desktop.open(TestInstallation.in(scratch.resolve("voltaic")), scratch.resolve("user"));
        screen = desktop.screen();
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    @Test
    void aLongRunShowsHowFarItIsAndEndsWithinASecondOfCancel() {
        ExperimentPage page = new ExperimentPage(desktop, "long");
        desktop.quickAccess("long.voltaic.json");
        page.awaitReady();
        screen.press("F5");
        ResultPage result = new ResultPage(desktop);
        screen.the("result-progress", JProgressBar.class);
        AbstractButton cancel = screen.the("result-cancel", AbstractButton.class);
        screen.await("the run can be cancelled", () -> cancel.isShowing() && cancel.isEnabled());
        screen.the("result-progress", JProgressBar.class);
        long asked = System.nanoTime();
        screen.press("ctrl F2");
        result.awaitState("Cancelled");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(1));
        assertThat(desktop.workspace().resolve("results/long-1/result.json")).doesNotExist();
        desktop.assertNoFaults();
    }

    @Test
    void curvesGrowWhileTheRunGoesOn() {
        desktop.quickAccess("growing.voltaic.json");
        new ExperimentPage(desktop, "growing").awaitReady();
        screen.press("F5");
        new ResultPage(desktop).awaitPlot();
        Component plot = screen.the("plot");
        Set<Integer> pictures = new HashSet<>();
        screen.await("the plot has had four pictures", () -> pictures.add(picture(plot)) && pictures.size() > 3);
        screen.press("ctrl F2");
        desktop.assertNoFaults();
    }

    /** Tells pictures of a component apart. */
    private static int picture(Component component) {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        component.paint(graphics);
        graphics.dispose();
        return Arrays.hashCode(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    @Test
    void twoRunsAreComparedInOnePlot() {
        desktop.quickAccess("decay.voltaic.json");
        ExperimentPage page = new ExperimentPage(desktop, "decay");
        page.awaitReady();
        screen.press("F5");
        ResultPage result = new ResultPage(desktop);
        result.awaitPlot();
        result.awaitDone();
        screen.press("ctrl shift R");
        screen.await(
                "the second run is there",
                () -> Files.exists(desktop.workspace().resolve("results/decay-2/result.json")));
        result.awaitPlot();
        result.awaitDone();
        screen.click("plot.compare");
        screen.the("compare-dialog");
        screen.click("compare-decay-1");
        screen.press("ENTER");
        screen.awaitGone("compare-dialog");
        AbstractButton compare = screen.the("plot.compare", AbstractButton.class);
        screen.await("the plot compares", compare::isSelected);
        screen.settle();
        Shots.screen("runs-compared");
        desktop.assertNoFaults();
    }
}
