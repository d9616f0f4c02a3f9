package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureService;
import voltaic.launcher.Installation;

/** The feature files are what the standard says, and the distribution holds what they list. */
class FeatureFilesIT {
    private static final Installation INSTALLATION = new Installation(TestInstallation.DISTRIBUTION);

    @ParameterizedTest
    @ValueSource(strings = {"core", "physics", "batch", "shell", "desktop"})
    void areReadByTheReferenceImplementationAsByTheLauncher(String name) throws Exception {
        Feature standard;
        try (Reader json = Files.newBufferedReader(file(name))) {
            standard = ServiceLoader.load(FeatureService.class)
                    .findFirst()
                    .orElseThrow()
                    .readFeature(json);
        }
        voltaic.launcher.Feature ours = INSTALLATION.feature(name);
        assertThat(ours.id()).isEqualTo(standard.getID().toString());
        assertThat(ours.bundles())
                .isNotEmpty()
                .containsExactlyElementsOf(standard.getBundles().stream()
                        .map(bundle -> bundle.getID().toString())
                        .toList());
        assertThat(standard.isComplete()).isFalse();
    }

    @Test
    void listEveryBundleOfTheDistributionOnce() throws Exception {
        List<Path> listed = new ArrayList<>();
        for (Path feature : list(TestInstallation.DISTRIBUTION.resolve("features"))) {
            String name = feature.getFileName().toString().replace(".json", "");
            for (String id : INSTALLATION.feature(name).bundles()) {
                listed.add(INSTALLATION.bundle(id));
            }
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(list(TestInstallation.DISTRIBUTION.resolve("bundles")));
    }

    /** A program without a window has nothing of one. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "physics", "batch", "shell"})
    void featuresWithoutAWindowHaveNothingOfTheDesktop(String name) throws Exception {
        assertThat(INSTALLATION.feature(name).bundles())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(INSTALLATION.feature("desktop").bundles())
                .noneMatch(id -> id.contains(".ui.") || id.contains("flatlaf") || id.contains("miglayout"));
    }

    private static Path file(String name) {
        return TestInstallation.DISTRIBUTION.resolve("features").resolve(name + ".json");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
