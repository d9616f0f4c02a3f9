package voltaic.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void findsPluginFoldersInTheirOrder() {
        assertThat(Arguments.of("run", "--plugins", "/b", "figure-2", "--plugins=/a")
                        .plugins())
                .containsExactly(Path.of("/b").toAbsolutePath(), Path.of("/a").toAbsolutePath());
    }

    @Test
    void takesNothingBehindTheEndOfOptions() {
        assertThat(Arguments.of("run", "--", "--plugins", "/a").plugins()).isEmpty();
    }

    @Test
    void takesRelativeFoldersFromWhereTheUserIs() {
        assertThat(Arguments.of("list", "--plugins", "mine").plugins())
                .containsExactly(Path.of("mine").toAbsolutePath());
    }

    @Test
    void startsTheShellOnlyForTheShell() {
        assertThat(Arguments.of("--plugins", "shell", "list").features()).doesNotContain("shell");
        assertThat(Arguments.of("--plugins", "x", "shell").features()).endsWith("shell");
    }
}
