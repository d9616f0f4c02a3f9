package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** Studies over axes: from a card of the welcome page to its figures, and from a point to its run. */
@DesktopTest
class StudiesIT {
    /** Every point takes a moment, so that there is something to cancel. */
    private static final String LONG =
            """
            {"format": "voltaic-study/1", "title": "Many points",
             "base": {"ensembles": [{"name": "C", "spins": 40, "initial": "excited"},
                                    {"name": "B", "spins": 20, "initial": "ground"}],
                      "arrangement": {"type": "parallel", "charger": "C", "batteries": ["B"],
                                      "reservoir": {"type": "collective-decay", "rate": 1.0}},
                      "time": {"end": 2, "samples": 2001},
                      "solver": {"type": "exact"}},
             "axes": [{"name": "rate", "from": 1, "to": 2, "count": 2000, "set": "/arrangement/reservoir/rate"}],
             "keep": [{"final": "B.energy-density"}],
             "outcome": [{"type": "lines", "name": "figure", "x": "rate", "y": "B.final-energy-density"}]}
            """;

    @TempDir
    private static Path scratch;

    private static Desktop desktop;
    private static Screen screen;

    @BeforeAll
    static void open() throws Exception {
        Path work = Files.createDirectories(scratch.resolve("user/work"));
        Files.writeString(work.resolve("many.voltaic.json"), LONG);
        desktop = Desktop.open(TestInstallation.in(scratch.resolve("voltaic")), scratch.resolve("user"));
        screen = desktop.screen();
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    private static long shownExamples() {
        return Screen.all().stream()
                .filter(component -> String.valueOf(component.getName()).startsWith("example.run."))
                .count();
    }

    private static void awaitState(String words) {
        JLabel state = screen.the("study-state", JLabel.class);
        screen.await("the study is at " + words, () -> state.getText().matches(words));
    }

    @Test
    void aShippedStudyIsRunFromItsCardAndAPointIsOpened() {
        desktop.quickAccess("Welcome");
        screen.fill("welcome.search", "temperature-map");
        screen.await("only this example is shown", () -> shownExamples() == 1);
        screen.click("example.run.temperature-map");
        screen.the("study-editor");
        awaitState("[0-9]+ of 144 points.*");
        screen.await("the figure begins", screen.the("plot.export")::isEnabled);
        Shots.screen("study-running");
        awaitState("144 points");
        screen.await("the report is there", screen.the("study-report")::isVisible);
        Path folder = desktop.workspace().resolve("results/temperature-map-1");
        assertThat(folder.resolve("points.csv")).exists();
        assertThat(folder.resolve("report.html")).exists();

        Component plot = screen.the("plot");
        screen.clickAt(plot, plot.getWidth() / 3, plot.getHeight() / 2);
        JLabel point = screen.the("study-point", JLabel.class);
        screen.await("a point is selected", () -> point.getText().startsWith("Point"));
        Shots.screen("study-figure");
        JTabbedPane pages = screen.the("study-pages", JTabbedPane.class);
        Edt.ask(() -> {
            pages.setSelectedIndex(pages.getTabCount() - 1);
            return null;
        });
        JTable table = screen.the("study-points", JTable.class);
        assertThat(Edt.ask(table::getRowCount)).isEqualTo(144);
        assertThat(Edt.ask(table::getSelectedRow)).as("the row of the point").isNotNegative();
        Rectangle header = Edt.ask(() -> table.getTableHeader().getHeaderRect(0));
        screen.clickAt(table.getTableHeader(), header.width / 2, header.height / 2);
        Shots.screen("study-points");
        screen.click("study-open-run");
        ResultPage run = new ResultPage(desktop);
        run.awaitPlot();
        run.awaitDone();
        assertThat(screen.the("result-name", JLabel.class).getText()).startsWith("temperature-map-1-point-");
        Shots.screen("study-point-run");
        desktop.menu("Window", "Theme", "window.theme-dark");
        screen.settle();
        desktop.quickAccess("temperature-map-1");
        screen.settle();
        Shots.screen("study-dark");
        desktop.menu("Window", "Theme", "window.theme-light");
        desktop.assertNoFaults();
    }

    @Test
    void aStudyIsCancelledAndResumed() {
        desktop.quickAccess("many.voltaic.json");
        ExperimentPage page = new ExperimentPage(desktop, "many");
        page.awaitReady();
        Shots.screen("study-source");
        screen.press("F5");
        awaitState("[1-9][0-9,]* of 2,000 points.*");
        AbstractButton cancel = screen.the("study-cancel", AbstractButton.class);
        screen.await("it can be cancelled", cancel::isShowing);
        screen.press("ctrl F2");
        screen.await("it has ended", () -> !cancel.isVisible());
        String kept = screen.the("study-state", JLabel.class).getText();
        Shots.screen("study-cancelled");
        screen.click("study-resume");
        screen.await("it goes on", cancel::isVisible);
        awaitState("(?!\\Q" + kept + "\\E).*");
        screen.press("ctrl F2");
        screen.await("it has ended", () -> !cancel.isVisible());
        desktop.assertNoFaults();
    }
}
