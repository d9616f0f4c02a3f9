package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.Program;
import voltaic.itests.TestInstallation;

/** Where windows cannot be shown, the launcher says so in one line. */
class NoDisplayIT {
    @TempDir
    private static Path scratch;

    private static Program program;

    @BeforeAll
    static void install() throws Exception {
        program = Program.of(TestInstallation.in(scratch.resolve("voltaic")).home(), scratch);
    }

    @Test
    void withoutADisplayOneLineSaysSo() throws Exception {
        Program.Outcome outcome = program.runWith(List.of("env", "-u", "DISPLAY"));
        assertThat(outcome.err())
                .isEqualTo("voltaic: There is no display to show the desktop on: DISPLAY is not set;"
                        + " commands need none, see 'voltaic --help'.\n");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    /** The archive for fast starts cannot be made then; a later start, with a display, must not go without for that. */
    @Test
    void aDisplayThatCannotBeReachedIsNamed() throws Exception {
        Program elsewhere = program.with(Map.of("DISPLAY", ":4711"));
        Program.Outcome outcome = elsewhere.run();
        assertThat(outcome.err())
                .isEqualTo("voltaic: The display :4711 (DISPLAY) cannot be reached;"
                        + " commands need none, see 'voltaic --help'.\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(desktopArchives()).isEmpty();
    }

    private static List<Path> desktopArchives() throws Exception {
        Path cache = scratch.resolve("cache");
        if (Files.notExists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(file -> file.toString().endsWith(".desktop.jsa"))
                    .toList();
        }
    }
}
