package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.swing.JOptionPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.Program;
import voltaic.itests.TestInstallation;

/** Workspaces that cannot be used: the user is asked for another, or leaves. */
@DesktopTest
class WorkspaceIT {
    @TempDir
    private Path scratch;

    /** Where even the administrator cannot write, there is a process file system. */
    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "SKIPPED: there is no /proc to write to in vain");
        TestInstallation installation = TestInstallation.in(scratch.resolve("voltaic"));
        try (Desktop desktop = Desktop.start(installation, scratch.resolve("user"), Path.of("/proc/voltaic"))) {
            Screen screen = desktop.screen();
            JOptionPane question = screen.the(JOptionPane.class, pane -> true);
            assertThat(Edt.ask(() -> words(question))).startsWith("The workspace /proc/voltaic cannot be written: ");
            Shots.screen("workspace-unwritable");
            screen.clickButton("Quit");
            assertThat(desktop.exitCode().get(1, TimeUnit.MINUTES)).isEqualTo(1);
        }
    }

    @Test
    void aWorkspaceIsOpenInOneWindowOnly() throws Exception {
        TestInstallation installation = TestInstallation.in(scratch.resolve("voltaic"));
        Path workspace = Files.createDirectories(scratch.resolve("user").resolve("work"));
        // Without a cache, no archive is made first.
        Program.Running first = Program.of(installation.home(), Files.createDirectory(scratch.resolve("first")))
                .with(Map.of("XDG_CACHE_HOME", "", "HOME", ""))
                .start(List.of(), "--workspace", workspace.toString());
        try {
            awaitLock(workspace, first);
            try (Desktop second = Desktop.start(installation, scratch.resolve("user"), workspace)) {
                Screen screen = second.screen();
                JOptionPane question = screen.the(JOptionPane.class, pane -> true);
                assertThat(Edt.ask(() -> words(question))).contains(workspace + " is open in another Voltaic window.");
                Shots.screen("workspace-in-use");
                screen.clickButton("Choose another folder…");
                Path other = Files.createDirectory(scratch.resolve("other"));
                new ResultPage.FileDialog(screen).choose(other);
                second.frame();
                assertThat(other.resolve(".voltaic/lock")).exists();
            }
        } finally {
            first.process().destroy();
            first.finish();
        }
    }

    /** The message without the breaks of its lines. */
    private static String words(JOptionPane question) {
        return question.getMessage().toString().replaceAll("\\s+", " ");
    }

    private static void awaitLock(Path workspace, Program.Running holder) {
        Path lock = workspace.resolve(".voltaic/lock");
        new Screen().await("the first window has the workspace", () -> {
            assertThat(holder.process().isAlive()).isTrue();
            if (Files.notExists(lock)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock mine = channel.tryLock()) {
                return mine == null;
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
