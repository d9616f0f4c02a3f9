package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A plugin bundle in the making, as a third party makes it: javac and bnd against the published API, good or bad. */
public final class MadeJar {
    private static final String PACKAGE = "org.example.";

    private final String name;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Path> libraries = new ArrayList<>();

    /** A bundle {@code org.example.NAME}, version 1.0.0, with one package of that name. */
    public MadeJar(String name) {
        this.name = name;
        headers.put("Bundle-SymbolicName", PACKAGE + name);
        headers.put("Bundle-Version", "1.0.0");
        headers.put("-exportcontents", "");
        headers.put("Private-Package", PACKAGE + name);
    }

    public MadeJar version(String version) {
        headers.put("Bundle-Version", version);
        return this;
    }

    /** Another header of the manifest, or instruction of bnd. */
    public MadeJar header(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Exports its package. */
    MadeJar exported(String version) {
        headers.remove("Private-Package");
        headers.put("Export-Package", PACKAGE + name + ";version=" + version);
        return this;
    }

    /** Compiles against another jar. */
    MadeJar against(Path library) {
        libraries.add(library);
        return this;
    }

    /** A class of its package, without the line that names the package. */
    public MadeJar type(String simpleName, String source) {
        sources.put(simpleName, "package " + PACKAGE + name + ";\n" + source);
        return this;
    }

    /** A channel that is a collective decay of so many times its rate. */
    public MadeJar channel(String id, int factor) {
        return type(
                "Line",
                channelSource(
                        id, "return List.of(CollectiveJump.lowering(%d * parameters.rate(), on));".formatted(factor)));
    }

    /** The source of a channel with the parameter {@code rate}, whose jumps are made by these statements. */
    static String channelSource(String id, String jumps) {
        return """
               import java.util.List;
               import org.osgi.service.component.annotations.Component;
               import voltaic.model.lindblad.CollectiveJump;
               import voltaic.model.lindblad.Coupling;
               import voltaic.plugin.Channel;
               import voltaic.plugin.Parameter;
               import voltaic.plugin.PluginDescription;

               @Component
               @PluginDescription(id = "%s", label = "Line", summary = "A line.")
               public final class Line implements Channel<Line.Parameters> {
                   public record Parameters(@Parameter(label = "Rate", doc = "Its rate.", min = 0) double rate) {}

                   @Override
                   public Class<Parameters> parameters() {
                       return Parameters.class;
                   }

                   @Override
                   public List<CollectiveJump> jumps(Parameters parameters, Coupling on) {
                       %s
                   }
               }
               """
                .formatted(id, jumps);
    }

    /** The source of a solver whose states never change; statements go before it samples them. */
    static String solverSource(String id, String provides, String rejects, String solve) {
        return """
               import java.util.Optional;
               import java.util.Set;
               import org.osgi.service.component.annotations.Component;
               import voltaic.model.lindblad.LindbladProblem;
               import voltaic.model.lindblad.Quantity;
               import voltaic.plugin.NoParameters;
               import voltaic.plugin.PluginDescription;
               import voltaic.plugin.Run;
               import voltaic.plugin.Solver;
               import voltaic.plugin.State;

               @Component
               @PluginDescription(id = "%s", label = "Still", summary = "Nothing moves.")
               public final class Still implements Solver<NoParameters> {
                   @Override
                   public Class<NoParameters> parameters() {
                       return NoParameters.class;
                   }

                   @Override
                   public Set<Quantity> provides() {
                       %s
                       return Set.of(Quantity.ENERGY);
                   }

                   @Override
                   public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
                       %s
                       return Optional.empty();
                   }

                   @Override
                   public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
                       %s
                   }
               }
               """
                .formatted(id, provides, rejects, solve);
    }

    /**
     * Makes it.
     *
     * @param jar where it goes; what comes into being on the way is beside its folder
     */
    public Path into(Path jar) throws Exception {
        Path folder = Files.createDirectories(jar.getParent());
        pack(compile(Files.createTempDirectory(folder.getParent(), "made")), jar);
        return jar;
    }

    private Path compile(Path work) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "--release", "17", "-classpath"));
        arguments.add(
                String.join(File.pathSeparator, classPath().map(Path::toString).toList()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = work.resolve("src/" + (PACKAGE + name).replace('.', '/') + "/" + source.getKey() + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failures = compiler.run(null, null, said, arguments.toArray(String[]::new));
        assertThat(failures).as("javac: " + said).isZero();
        return classes;
    }

    private void pack(Path classes, Path jar) throws Exception {
        try (Builder builder = new Builder()) {
            for (Path each : classPath().toList()) {
                builder.addClasspath(each.toFile());
            }
            builder.addClasspath(classes.toFile());
            headers.forEach(builder::setProperty);
            Jar packed = builder.build();
            assertThat(builder.getErrors()).isEmpty();
            packed.write(jar.toFile());
        }
    }

    private Stream<Path> classPath() throws IOException {
        List<Path> all = new ArrayList<>(libraries);
        try (Stream<Path> bundles = Files.list(TestInstallation.DISTRIBUTION.resolve("bundles"))) {
            bundles.filter(bundle -> bundle.getFileName().toString().matches("voltaic\\.(model|plugin|ui\\.api)-.*"))
                    .forEach(all::add);
        }
        all.add(TestInstallation.jarOf("org.osgi.service.component.annotations.Component"));
        all.add(TestInstallation.jarOf("org.osgi.annotation.versioning.ConsumerType"));
        all.add(TestInstallation.jarOf("org.osgi.framework.BundleActivator"));
        return all.stream();
    }
}
