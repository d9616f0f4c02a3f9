package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Builds a plugin bundle as a third party would: javac and bnd against the published API, nothing else of Voltaic. */
public final class PluginJar {
    private PluginJar() {}

    /**
     * Compiles one class and packs it.
     *
     * @param className its full name; the package is the bundle's symbolic name
     * @param source its Java source
     * @param jar where the bundle goes
     */
    public static void build(String className, String source, Path jar) throws Exception {
        Path work = Files.createTempDirectory(jar.getParent().getParent(), "plugin");
        Path file = work.resolve("src/" + className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<File> api = api();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failures = compiler.run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "--release",
                "17",
                "-classpath",
                String.join(File.pathSeparator, api.stream().map(File::getPath).toList()),
                file.toString());
        assertThat(failures).as("javac").isZero();
        try (Builder builder = new Builder()) {
            for (File each : api) {
                builder.addClasspath(each);
            }
            builder.addClasspath(classes.toFile());
            String bundle = className.substring(0, className.lastIndexOf('.'));
            builder.setProperty("Bundle-SymbolicName", bundle);
            builder.setProperty("Bundle-Version", "3.1.4");
            builder.setProperty("Private-Package", bundle);
            Jar packed = builder.build();
            assertThat(builder.getErrors()).isEmpty();
            assertThat(builder.getWarnings()).isEmpty();
            packed.write(jar.toFile());
        }
    }

    private static List<File> api() throws IOException {
        List<File> api = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(TestInstallation.DISTRIBUTION.resolve("bundles"))) {
            bundles.filter(bundle -> bundle.getFileName().toString().matches("voltaic\\.(model|plugin|ui\\.api)-.*"))
                    .map(Path::toFile)
                    .forEach(api::add);
        }
        assertThat(api).hasSize(3);
        api.add(TestInstallation.jarOf("org.osgi.service.component.annotations.Component")
                .toFile());
        api.add(TestInstallation.jarOf("org.osgi.annotation.versioning.ConsumerType")
                .toFile());
        return api;
    }
}
