package voltaic.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheOrderOfTheBundles() throws Exception {
        Feature feature = read(
                """
                {"id": "g:f:osgifeature:core:1.2", "bundles": [{"id": "g:b:1"}, "g:a:2"],
                 "extensions": {"framework-launching-properties":
                     {"kind": "optional", "type": "json", "json": {"felix.log.level": "1"}}}}
                """);
        assertThat(feature.bundles()).containsExactly("g:b:1", "g:a:2");
        assertThat(feature.frameworkProperties()).isEqualTo(Map.of("felix.log.level", "1"));
        assertThat(feature.version()).isEqualTo("1.2");
    }

    @Test
    void rejectsWhatItWouldNotApply() {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> read("{\"id\": \"g:f:1\", \"bundles\": [], \"configurations\": {\"a\": {}}}"))
                .withMessageContaining("f.json is not valid: the launcher applies no configurations");
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> Feature.read(folder.resolve("absent.json")))
                .withMessageContaining("absent.json cannot be read");
    }

    @Test
    void rejectsAFeatureWithoutBundles() {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> read("{\"id\": \"g:f:1\"}"))
                .withMessageContaining("\"bundles\" must be a list");
    }

    private Feature read(String json) throws IOException, LaunchException {
        return Feature.read(Files.writeString(folder.resolve("f.json"), json));
    }
}
