package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import voltaic.launcher.Installation;
import voltaic.launcher.Platform;

/** A running Voltaic with plugin folders of its own, to which commands are given by any thread. */
final class Host implements AutoCloseable {
    private static final ThreadLocal<ByteArrayOutputStream> OUT = ThreadLocal.withInitial(ByteArrayOutputStream::new);
    private static final ThreadLocal<ByteArrayOutputStream> ERR = ThreadLocal.withInitial(ByteArrayOutputStream::new);
    private static final String EXPERIMENT =
            """
            {"format": "voltaic-experiment/1",
             "title": "Decay of a hundred spins",
             "ensembles": [{"name": "A", "spins": 100, "initial": "excited"}],
             "channels": [{"type": "%s", "on": ["A"], "rate": %s}],
             "time": {"end": 0.1, "samples": 11},
             "solver": {"type": "%s"},
             "exports": [{"type": "csv"}]}
            """;

    private final Path home;
    private final Platform platform;
    private final Inside inside;
    private final PrintStream formerOut = System.out;
    private final PrintStream formerErr = System.err;

    /** What a command said. */
    record Said(int exitCode, String out, List<String> errors) {}

    /**
     * Starts it.
     *
     * @param home a new folder: the user's plugins are in its folder {@code plugins}
     * @param properties properties of the framework
     */
    Host(Path home, Map<String, String> properties) throws Exception {
        this.home = Files.createDirectories(home);
        Files.createDirectories(plugins());
        Map<String, String> all = new HashMap<>(Map.of(
                "voltaic.plugins.path", plugins().toString(),
                "voltaic.plugins.user", plugins().toString(),
                "voltaic.plugins.patience", "5"));
        all.putAll(properties);
        Installation installation = new Installation(TestInstallation.DISTRIBUTION);
        platform = Platform.start(
                installation,
                List.of(installation.feature("core"), installation.feature("physics"), installation.feature("batch")),
                all);
        inside = new Inside(platform);
        System.setOut(new PrintStream(new OfThread(OUT), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new OfThread(ERR), true, StandardCharsets.UTF_8));
    }

    /** Each thread hears what it said itself. */
    private static final class OfThread extends OutputStream {
        private final ThreadLocal<ByteArrayOutputStream> streams;

        private OfThread(ThreadLocal<ByteArrayOutputStream> streams) {
            this.streams = streams;
        }

        @Override
        public void write(int b) {
            streams.get().write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            streams.get().write(bytes, offset, length);
        }
    }

    @Override
    public void close() {
        System.setOut(formerOut);
        System.setErr(formerErr);
        platform.close();
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    Inside inside() {
        return inside;
    }

    Said call(String... arguments) throws Exception {
        OUT.get().reset();
        ERR.get().reset();
        int exitCode = platform.entry("cli").applyAsInt(arguments);
        return new Said(
                exitCode,
                OUT.get().toString(StandardCharsets.UTF_8),
                ERR.get().toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** A command that must succeed. */
    String succeed(String... arguments) throws Exception {
        Said said = call(arguments);
        assertThat(said.exitCode()).as("%s: %s", List.of(arguments), said).isZero();
        return said.out();
    }

    /** Reads the plugin folders again, as the desktop and the shell do when something in them has changed. */
    void refresh() {
        Inside.call(inside.service("voltaic.core.PluginFolders"), "refresh");
    }

    /** Runs a channel by a solver, with further arguments. */
    Ran run(String channel, String rate, String solver, String... options) throws Exception {
        Path folder = Files.createTempDirectory(home, "run");
        Path experiment =
                Files.writeString(folder.resolve("decay.voltaic.json"), EXPERIMENT.formatted(channel, rate, solver));
        Path results = folder.resolve("results");
        List<String> arguments = new ArrayList<>(List.of("run", experiment.toString(), "-o", results.toString()));
        arguments.addAll(List.of(options));
        return new Ran(experiment, results, call(arguments.toArray(String[]::new)));
    }

    /** A run, with what it said and wrote. */
    record Ran(Path experiment, Path results, Said said) {
        List<String> series() throws IOException {
            assertThat(said.exitCode()).as(said.toString()).isZero();
            return Files.readAllLines(results.resolve("series.csv"));
        }

        String result() throws IOException {
            return Files.readString(results.resolve("result.json"));
        }
    }

    /** The bundles that came from plugin folders. */
    Set<String> pluginBundles() {
        return Arrays.stream(inside.context().getBundles())
                .filter(bundle -> bundle.getLocation().startsWith("plugin:"))
                .map(Bundle::getSymbolicName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything in the user's folder of plugins, also what is hidden. */
    Set<String> pluginFiles() throws IOException {
        try (Stream<Path> files = Files.list(plugins())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".plugins.lock.guard"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static void await(String what, Callable<Boolean> condition) throws Exception {
        long begin = System.nanoTime();
        while (!condition.call()) {
            assertThat((System.nanoTime() - begin) * 1e-9)
                    .as("seconds waited: " + what)
                    .isLessThan(60);
            Thread.sleep(20);
        }
    }
}
