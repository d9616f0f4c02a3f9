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
    void seesWhetherOnlyLockedPluginsAreAllowed() {
        assertThat(Arguments.of("run", "x", "--locked").locked()).isTrue();
        assertThat(Arguments.of("run", "x", "--", "--locked").locked()).isFalse();
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

    @Test
    void opensTheDesktopWhereNoCommandIsGiven() {
        assertThat(Arguments.of().isDesktop()).isTrue();
        assertThat(Arguments.of("--plugins", "x", "--verbose", "--workspace=w").isDesktop())
                .isTrue();
        assertThat(Arguments.of().features()).endsWith("desktop");
    }

    @Test
    void leavesEveryCommandAndUnknownOptionToTheCommandLine() {
        assertThat(Arguments.of("list").isDesktop()).isFalse();
        assertThat(Arguments.of("--help").isDesktop()).isFalse();
        assertThat(Arguments.of("--workspace", "w", "list").features()).doesNotContain("desktop");
        assertThat(Arguments.of("--nonsense").features()).doesNotContain("desktop");
    }

    @Test
    void takesTheWorkspaceOfTheDesktop() {
        assertThat(Arguments.of("--workspace", "/w").workspace())
                .contains(Path.of("/w").toAbsolutePath());
        assertThat(Arguments.of().workspace()).isEmpty();
    }
}
