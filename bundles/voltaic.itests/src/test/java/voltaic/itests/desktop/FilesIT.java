package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** Files that others change, that are broken, and that cannot be written: nothing is lost. */
@DesktopTest
class FilesIT {
    private static final String GOOD =
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
        desktop = Desktop.open(TestInstallation.in(scratch.resolve("voltaic")), scratch.resolve("user"));
        screen = desktop.screen();
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    /** Opens a new file of the workspace on its source page. */
    private static ExperimentPage open(String name, String text) throws IOException {
        ExperimentPage page = new ExperimentPage(desktop, name);
        Files.writeString(page.file(), text);
        screen.press("ctrl O");
        new ResultPage.FileDialog(screen).choose(page.file());
        page.showSource();
        return page;
    }

    @Test
    void aFileThatChangedOnDiskIsReloadedIfTheUserWantsIt() throws Exception {
        ExperimentPage page = open("reloaded", GOOD);
        page.clickBehind("\"Decay");
        screen.type(" of mine");
        Files.writeString(page.file(), GOOD.replace("Decay", "Decay of theirs"));
        screen.the("banner-changed");
        Shots.screen("files-changed");
        assertThat(page.text()).contains("Decay of mine");
        screen.click("banner-changed/Reload");
        screen.await("their text is shown", () -> text().contains("Decay of theirs"));
        screen.awaitGone("banner-changed");
        screen.press("ctrl Z");
        screen.await("reloading is undone", () -> text().contains("Decay of mine"));
        screen.press("ctrl S");
        screen.await("my text is saved", () -> page.onDisk().contains("Decay of mine"));
        desktop.assertNoFaults();
    }

    @Test
    void aFileThatChangedOnDiskIsKeptIfTheUserWantsIt() throws Exception {
        ExperimentPage page = open("kept", GOOD);
        page.clickBehind("\"Decay");
        screen.type(" of mine");
        String theirs = GOOD.replace("Decay", "Decay of theirs");
        Files.writeString(page.file(), theirs);
        screen.click("banner-changed/Keep mine");
        screen.awaitGone("banner-changed");
        assertThat(page.onDisk()).isEqualTo(theirs);
        screen.press("ctrl S");
        screen.await("my text is saved", () -> page.onDisk().contains("Decay of mine"));
        desktop.assertNoFaults();
    }

    @Test
    void aBrokenFileOpensAsSourceWithItsProblems() throws Exception {
        ExperimentPage page = open("broken", GOOD.replace("\"time\": {", "\"time\" {"));
        page.awaitStatus("1 problem");
        desktop.quickAccess("Problems");
        JTable problems = screen.the("problems.table", JTable.class);
        screen.await("the problem is listed", () -> problems.getRowCount() > 0);
        Shots.screen("files-broken");
        desktop.assertNoFaults();
    }

    @Test
    void aFullDiskLeavesTheOldFileAndTheChanges() throws Exception {
        Path small = Files.createDirectory(desktop.workspace().resolve("small"));
        assumeTrue(
                system("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", small.toString()),
                "SKIPPED: only an administrator can mount a small file system");
        try {
            ExperimentPage page = open("small/full", GOOD);
            fill(small.resolve("ballast"));
            page.clickBehind("\"Decay");
            screen.type(" of mine");
            screen.press("ctrl S");
            screen.the(
                    javax.swing.JOptionPane.class,
                    pane -> pane.getMessage().toString().contains("No space left"));
            Shots.screen("files-full-disk");
            screen.press("ENTER");
            screen.await("the dialog is gone", () -> Screen.all().stream()
                    .noneMatch(javax.swing.JOptionPane.class::isInstance));
            assertThat(page.onDisk()).isEqualTo(GOOD);
            assertThat(page.text()).contains("Decay of mine");
            Files.delete(small.resolve("ballast"));
            screen.press("ctrl S");
            screen.await("my text is saved", () -> page.onDisk().contains("Decay of mine"));
            screen.press("ctrl W");
            desktop.assertNoFaults();
        } finally {
            assertThat(system("umount", "-l", small.toString())).isTrue();
        }
    }

    private static String text() {
        return Screen.all().stream()
                .filter(component -> "experiment-source".equals(component.getName()))
                .map(component -> ((javax.swing.text.JTextComponent) component).getText())
                .findFirst()
                .orElse("");
    }

    /** Writes until nothing more goes in. */
    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] page = new byte[4096];
            for (int i = 0; i < 4; i++) {
                out.write(page);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static boolean system(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
