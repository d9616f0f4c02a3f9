package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.ServiceReference;
import voltaic.launcher.Platform;

/** What the bundles get from one another at run time. */
class WiringIT {
    @TempDir
    private static Path folder;

    private static Platform platform;
    private static Inside inside;

    @BeforeAll
    static void start() throws Exception {
        platform = TestInstallation.in(folder).start("core", "physics", "batch");
        inside = new Inside(platform);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource({
        "voltaic.core, org.eclipse.collections., voltaic.wrapped.eclipse-collections",
        "voltaic.solvers, org.eclipse.collections., voltaic.wrapped.eclipse-collections",
        "voltaic.numerics, org.apache.commons.math3.ode, org.apache.commons.math3",
        "voltaic.json, tools.jackson.core, tools.jackson.core.jackson-core",
        "voltaic.exporters.plot, org.apache.pdfbox.pdmodel, org.apache.pdfbox",
        "voltaic.cli, org.apache.commons.cli, org.apache.commons.cli",
    })
    void takesALibraryFromItsBundle(String consumer, String packages, String provider) {
        assertThat(inside.providersOf(packages, consumer)).containsExactly(provider);
    }

    /** bnd omits the import of an annotation that is on record components only, and Java then drops the annotation. */
    @Test
    void seesTheDeclarationOfEveryParameterOfEveryPlugin() throws Exception {
        List<String> undeclared = new ArrayList<>();
        int parameters = 0;
        for (ServiceReference<?> reference : inside.context().getAllServiceReferences(null, "(voltaic.id=*)")) {
            Class<?> record = (Class<?>) Inside.call(inside.context().getService(reference), "parameters");
            for (RecordComponent component : record.getRecordComponents()) {
                parameters++;
                if (Arrays.stream(component.getAnnotations())
                        .map(Annotation::annotationType)
                        .noneMatch(type -> type.getName().equals("voltaic.plugin.Parameter"))) {
                    undeclared.add(record.getName() + "." + component.getName());
                }
            }
        }
        assertThat(parameters).isPositive();
        assertThat(undeclared).isEmpty();
    }
}
