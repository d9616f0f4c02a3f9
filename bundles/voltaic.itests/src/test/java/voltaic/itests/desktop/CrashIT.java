package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** The desktop ends without notice: files are whole, and what was not saved is offered at the next start. */
@DesktopTest
class CrashIT {
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
    private Path scratch;

    private TestInstallation installation;
    private Path user;
    private Path file;

    @BeforeEach
    void install() throws Exception {
        installation = TestInstallation.in(scratch.resolve("voltaic"));
        user = scratch.resolve("user");
        file = Files.createDirectories(user.resolve("work")).resolve("edited.voltaic.json");
        Files.writeString(file, GOOD);
    }

    @Test
    void whatWasNotSavedIsOfferedAtTheNextStart() throws Exception {
        Process process = ChildDesktop.start(ChildDesktop.Deed.EDIT, installation.home(), user);
        try {
            ChildDesktop.awaitReady(process, user);
        } finally {
            ChildDesktop.kill(process);
        }
        assertThat(file).hasContent(GOOD);
        try (Desktop desktop = Desktop.open(installation, user)) {
            Screen screen = desktop.screen();
            ExperimentPage page = new ExperimentPage(desktop, "edited");
            screen.the("banner-unsaved");
            Shots.screen("crash-offered");
            screen.click("banner-unsaved/Restore");
            screen.awaitGone("banner-unsaved");
            page.showSource();
            assertThat(page.text()).isEqualTo(GOOD.replace("Decay", "Decay of mine"));
            assertThat(file).hasContent(GOOD);
            screen.press("ctrl S");
            screen.await("it is saved", () -> page.onDisk().contains("Decay of mine"));
            desktop.assertNoFaults();
        }
    }

    /** As a signal ends it: the bundles stop, those that the editor needs maybe before its own, and nobody asks. */
    @Test
    void whatWasNotSavedIsOfferedAfterTheProgramWasEndedFromOutside() throws Exception {
        Process process = ChildDesktop.start(ChildDesktop.Deed.EDIT_AND_STOP, installation.home(), user);
        try {
            ChildDesktop.awaitReady(process, user);
        } finally {
            ChildDesktop.kill(process);
        }
        // Twice: who has not answered is asked again.
        for (int start = 0; start < 2; start++) {
            try (Desktop desktop = Desktop.open(installation, user)) {
                desktop.screen().the("banner-unsaved");
                desktop.assertNoFaults();
            }
        }
        assertThat(file).hasContent(GOOD);
    }

    /** At moments drawn at random while it saves again and again. */
    @Test
    void aFileThatIsBeingSavedIsWhole() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 3; trial++) {
            Files.writeString(file, GOOD);
            Process process = ChildDesktop.start(ChildDesktop.Deed.SAVE, installation.home(), user);
            try {
                ChildDesktop.awaitReady(process, user);
                LockSupport.parkNanos(random.nextLong(1_000_000_000L));
            } finally {
                ChildDesktop.kill(process);
            }
            assertThat(Files.readString(file).replaceAll("Decays+", "Decay")).isEqualTo(GOOD);
        }
    }
}
