package voltaic.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginFoldersTest {
    private static final Path USER = Path.of("/home/ada");
    private static final Path INSTALLATION = Path.of("/opt/voltaic");

    @Test
    void readsGivenFoldersFirstAndTheInstallationLast() {
        assertThat(PluginFolders.inOrder(List.of(Path.of("/b"), Path.of("/a")), Map.of(), "Linux", USER, INSTALLATION))
                .containsExactly(
                        Path.of("/b"),
                        Path.of("/a"),
                        Path.of("/home/ada/.local/share/voltaic/plugins"),
                        Path.of("/opt/voltaic/plugins"));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /data, /data/voltaic/plugins",
        "Linux, XDG_DATA_HOME, '', /home/ada/.local/share/voltaic/plugins",
        "Mac OS X, XDG_DATA_HOME, /data, /home/ada/Library/Application Support/Voltaic/plugins",
        "Windows 11, LOCALAPPDATA, /local, /local/Voltaic/plugins",
        "Windows 11, OTHER, x, /home/ada/AppData/Local/Voltaic/plugins",
        "Linux, VOLTAIC_HOME, /mine, /mine/plugins",
        "Windows 11, VOLTAIC_HOME, /mine, /mine/plugins",
    })
    void asksThePlatformForTheUsersFolder(String system, String variable, String value, String expected) {
        assertThat(PluginFolders.inOrder(List.of(), Map.of(variable, value), system, USER, INSTALLATION))
                .first()
                .isEqualTo(Path.of(expected));
    }
}
