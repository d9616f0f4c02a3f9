package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.Baseline.Info;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What plugins are built against is compared with the last release, kept in target-platform/baseline: every change has the step of the
 * version that it needs, and a line in docs/plugins/versions.md.
 */
class BaselineIT {
    private static final Path RELEASED = Path.of("../../target-platform/baseline/org/voltaic");
    private static final Path BUILT = TestInstallation.DISTRIBUTION.resolve("maven/org/voltaic");
    private static final Path VERSIONS = Path.of("../../docs/plugins/versions.md");

    @ParameterizedTest
    @ValueSource(strings = {"voltaic.model", "voltaic.plugin", "voltaic.tck", "voltaic.ui.api", "voltaic.tck.ui"})
    void everyChangeHasItsStepOfTheVersion(String bundle) throws Exception {
        try (Jar built = jar(BUILT, bundle);
                Jar released = jar(RELEASED, bundle)) {
            for (Info info : compare(built, released)) {
                assertThat(info.mismatch)
                        .as(
                                "%s has changed since its version %s (%s): raise it to %s in its package-info.java, and"
                                        + " add a line to docs/plugins/versions.md",
                                info.packageName, info.olderVersion, info.packageDiff.getDelta(), info.suggestedVersion)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"voltaic.model", "voltaic.plugin", "voltaic.tck", "voltaic.ui.api", "voltaic.tck.ui"})
    void everyNewVersionIsExplained(String bundle) throws Exception {
        String page = Files.readString(VERSIONS);
        try (Jar built = jar(BUILT, bundle);
                Jar released = jar(RELEASED, bundle)) {
            for (Info info : compare(built, released)) {
                if (!info.newerVersion.equals(info.olderVersion)) {
                    assertThat(page)
                            .as(
                                    "the last table of docs/plugins/versions.md says what changed and what a plugin author does")
                            .contains("| `" + info.packageName + "` | " + info.newerVersion + " |");
                }
            }
        }
    }

    /** The comparison itself notices what breaks plugins. */
    @Test
    void aClassThatIsGoneIsNoticed() throws Exception {
        try (Jar built = jar(BUILT, "voltaic.plugin");
                Jar released = jar(BUILT, "voltaic.plugin")) {
            assertThat(built.remove("voltaic/plugin/Names.class")).isNotNull();
            assertThat(compare(built, released)).anySatisfy(info -> {
                assertThat(info.mismatch).isTrue();
                assertThat(info.suggestedVersion.getMajor()).isEqualTo(info.olderVersion.getMajor() + 1);
            });
        }
    }

    private static List<Info> compare(Jar newer, Jar older) throws Exception {
        try (Processor reporter = new Processor()) {
            List<Info> packages = List.copyOf(
                    new Baseline(reporter, new DiffPluginImpl()).baseline(newer, older, new Instructions("*")));
            assertThat(packages).isNotEmpty();
            return packages;
        }
    }

    private static Jar jar(Path repository, String bundle) throws IOException {
        try (Stream<Path> files = Files.walk(repository.resolve(bundle))) {
            return new Jar(files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow()
                    .toFile());
        }
    }
}
