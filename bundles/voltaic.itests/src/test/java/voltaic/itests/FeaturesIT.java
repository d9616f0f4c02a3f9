package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import voltaic.launcher.Platform;

/** Every combination of features starts, and all that is in it works. */
class FeaturesIT {
    @TempDir
    private static Path folder;

    private static TestInstallation installation;

    @BeforeAll
    static void install() throws Exception {
        installation = TestInstallation.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core",
                "core physics",
                "core batch",
                "core physics batch",
                "core shell",
                "core physics shell",
                "core batch shell",
                "core physics batch shell",
                "core physics batch desktop"
            })
    void startsWithEveryBundleActiveEveryComponentSatisfiedAndNothingToWarnOf(String names) throws Exception {
        try (Platform platform = installation.start(names.split(" "))) {
            Inside inside = new Inside(platform);
            assertThat(inside.context().getBundles()).allSatisfy(bundle -> assertThat(bundle.getState())
                    .as(bundle.getSymbolicName())
                    .isEqualTo(Bundle.ACTIVE));
            assertThat(inside.components()).isNotEmpty();
            assertThat(inside.unsatisfied()).isEmpty();
            List<String> unavailable = unavailableServices(inside);
            assertThat(inside.warnings()).isEmpty();
            assertThat(unavailable).isEmpty();
        }
    }

    @Test
    void offersTheCommandLineInBatchOnly() throws Exception {
        try (Platform platform = installation.start("core", "physics", "batch")) {
            assertThat(platform.entry("cli")).isNotNull();
        }
        try (Platform platform = installation.start("core", "physics")) {
            assertThat(new Inside(platform).context().getServiceReferences((String) null, "(voltaic.entry=cli)"))
                    .isNull();
        }
    }

    /** Components are activated when their service is first asked for; a constructor that fails shows only then. */
    private static List<String> unavailableServices(Inside inside) throws Exception {
        List<String> unavailable = new ArrayList<>();
        for (ServiceReference<?> reference : inside.context().getAllServiceReferences(null, "(component.name=*)")) {
            if (inside.context().getService(reference) == null) {
                unavailable.add(reference.toString());
            }
        }
        return unavailable;
    }
}
