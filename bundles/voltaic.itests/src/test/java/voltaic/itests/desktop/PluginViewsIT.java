package voltaic.itests.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JProgressBar;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;
import voltaic.itests.MadeJar;
import voltaic.itests.TestInstallation;

/** The view that {@code voltaic new plugin --kind view} writes, in a desktop in which things are going on. */
@DesktopTest
class PluginViewsIT {
    private static final Path TEMPLATE = Path.of(
            "../../launcher/src/distribution/templates/plugin/view/src/main/java/org/example/templatename/TemplateName.java");

    private static final String DECAY =
            """
            {"format": "voltaic-experiment/1",
             "ensembles": [{"name": "A", "spins": 20, "initial": "excited"}],
             "channels": [{"type": "collective-decay", "on": ["A"], "rate": 1.0}],
             "time": {"end": 1, "samples": 101},
             "solver": {"type": "mean-field"},
             "observables": ["energy-density", "peak"],
             "exports": []}
            """;

    /** Takes minutes on any machine. */
    private static final String LONG =
            """
            {"format": "voltaic-experiment/1",
             "ensembles": [{"name": "C", "spins": 60, "initial": "excited"}],
             "channels": [{"type": "collective-decay", "on": ["C"], "rate": 1.0}],
             "time": {"end": 100, "samples": 10001},
             "solver": {"type": "trajectories", "trajectories": 100000},
             "exports": []}
            """;

    @TempDir
    private static Path scratch;

    private static Desktop desktop;
    private static Screen screen;

    @BeforeAll
    static void open() throws Exception {
        Path work = Files.createDirectories(scratch.resolve("user/work"));
        Files.writeString(work.resolve("decay.voltaic.json"), DECAY);
        Files.writeString(work.resolve("long.voltaic.json"), LONG);
        desktop = Desktop.open(TestInstallation.in(scratch.resolve("voltaic")), scratch.resolve("user"));
        screen = desktop.screen();
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    @Test
    void showsTheRunThatWasMadeAndLeavesAtOnceThoughAnotherGoesOn() throws Exception {
        String source = Files.readString(TEMPLATE).replaceFirst("(?m)^package .*$", "");
        Path jar = new MadeJar("templatename").type("TemplateName", source).into(scratch.resolve("jars/view.jar"));
        Path dropped =
                Files.createDirectories(scratch.resolve("user/data/plugins")).resolve("view.jar");
        Files.copy(jar, dropped);
        screen.await("the view is offered", () -> hasView("template-name"));
        desktop.quickAccess("Template name");
        JTable table = screen.the("template-name.table", JTable.class);

        desktop.quickAccess("decay.voltaic.json");
        new ExperimentPage(desktop, "decay").awaitReady();
        screen.press("F5");
        new ResultPage(desktop).awaitDone();
        screen.await("the view has the figures of merit", () -> table.getRowCount() > 0);
        Shots.screen("plugin-view");

        desktop.quickAccess("long.voltaic.json");
        new ExperimentPage(desktop, "long").awaitReady();
        screen.press("F5");
        screen.the("result-progress", JProgressBar.class);
        Files.delete(dropped);
        screen.awaitGone("template-name.table");
        screen.await("the view is offered no more", () -> !hasView("template-name"));
        screen.the("result-progress", JProgressBar.class);
        screen.press("ctrl F2");
        new ResultPage(desktop).awaitState("Cancelled");
        desktop.assertNoFaults();
    }

    /** Whether a provider of the view is there. */
    private static boolean hasView(String id) {
        try {
            return desktop.inside()
                            .context()
                            .getAllServiceReferences("voltaic.ui.api.ViewProvider", "(voltaic.ui.id=" + id + ")")
                    != null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
