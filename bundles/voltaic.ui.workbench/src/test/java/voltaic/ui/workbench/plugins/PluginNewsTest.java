package voltaic.ui.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import voltaic.core.PluginFile;
import voltaic.core.PluginFile.Status;

class PluginNewsTest {
    private static final Path JAR = Path.of("plugins", "line.jar");

    private static PluginFile file(Path jar, Status status, String version, String reason) {
        String bundle = version.isEmpty() ? "" : "org.example.line " + version;
        return new PluginFile(
                jar, status, bundle, reason, version.isEmpty() ? List.of() : List.of("lossy-line"), version, "", false);
    }

    private static final PluginFile ONE = file(JAR, Status.ACTIVE, "1.0.0", "");
    private static final PluginFile TWO = file(JAR, Status.ACTIVE, "2.0.0", "");
    private static final PluginFile BAD = file(JAR, Status.UNREADABLE, "", "it is not a jar");
    private static final PluginFile DISABLED =
            file(Path.of("plugins", "line.jar.disabled"), Status.DISABLED, "1.0.0", "it is disabled");

    private static List<String> news(List<PluginFile> before, List<PluginFile> after) {
        return PluginNews.between(before, after);
    }

    @Test
    void whatComesAndGoesIsNamedWithItsVersion() {
        assertThat(news(List.of(), List.of(ONE))).containsExactly("The plug-in lossy-line 1.0.0 is there.");
        assertThat(news(List.of(ONE), List.of())).containsExactly("The plug-in lossy-line 1.0.0 has gone.");
        assertThat(news(List.of(ONE), List.of(ONE))).isEmpty();
    }

    @Test
    void aSuccessorIsNamedWithWhatItReplaces() {
        assertThat(news(List.of(ONE), List.of(TWO)))
                .containsExactly("The plug-in lossy-line 2.0.0 has taken the place of 1.0.0.");
    }

    @Test
    void aFileThatIsDisabledIsTheSameFile() {
        assertThat(news(List.of(ONE), List.of(DISABLED))).containsExactly("The plug-in lossy-line 1.0.0 is disabled.");
        assertThat(news(List.of(DISABLED), List.of(ONE)))
                .containsExactly("The plug-in lossy-line 1.0.0 can be used now.");
    }

    @Test
    void whatCannotBeUsedSaysWhy() {
        assertThat(news(List.of(), List.of(BAD))).containsExactly("line.jar cannot be used: it is not a jar.");
        assertThat(news(List.of(ONE), List.of(BAD)))
                .containsExactly("line.jar cannot be used any more: it is not a jar.");
        assertThat(news(List.of(BAD), List.of(ONE))).containsExactly("The plug-in lossy-line 1.0.0 can be used now.");
    }
}
