package voltaic.itests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import voltaic.launcher.Feature;
import voltaic.launcher.Installation;
import voltaic.launcher.LaunchException;
import voltaic.launcher.Platform;

/** A copy of the built distribution that tests may change. */
public record TestInstallation(Path home) {
    /** The distribution as the build made it. */
    public static final Path DISTRIBUTION =
            Path.of(System.getProperty("voltaic.distribution")).normalize();

    private static final String LOG = "org.apache.felix.log";

    /** Copies the distribution, and adds the log service, which no feature needs. */
    public static TestInstallation in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(DISTRIBUTION)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(DISTRIBUTION.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.copy(jarOf("org.apache.felix.log.Activator"), folder.resolve("bundles/" + LOG + "-0.jar"));
        return new TestInstallation(folder);
    }

    /** The features of those names, after the log service. */
    List<Feature> featuresWithLog(List<String> names) throws LaunchException {
        List<Feature> features = new ArrayList<>();
        features.add(new Feature("test:log:0", List.of("org.apache.felix:" + LOG + ":0"), Map.of()));
        for (String name : names) {
            features.add(withoutLog(new Installation(home).feature(name)));
        }
        return features;
    }

    /** The desktop has the log service too, which here is started before all else, so that nothing is missed. */
    private static Feature withoutLog(Feature feature) {
        List<String> others = feature.bundles().stream()
                .filter(id -> !id.contains(":" + LOG + ":"))
                .toList();
        return new Feature(feature.id(), others, feature.frameworkProperties());
    }

    /** Starts features as the launcher does, without an interactive shell: standard input belongs to the build. */
    Platform start(String... names) throws LaunchException {
        return start(List.of(names), home.resolve("plugins"), home.resolve("user"), "");
    }

    /**
     * Starts features for a user.
     *
     * @param plugins the folder of plugins
     * @param user the user's folder: their home, and in {@code data} their settings
     * @param workspace the workspace of the command line; empty for none
     */
    public Platform start(List<String> names, Path plugins, Path user, String workspace) throws LaunchException {
        return Platform.start(
                new Installation(home),
                featuresWithLog(names),
                Map.of(
                        "voltaic.home",
                        home.toString(),
                        "voltaic.plugins.path",
                        plugins.toString(),
                        "voltaic.plugins.user",
                        plugins.toString(),
                        "voltaic.examples",
                        home.resolve("examples").toString(),
                        "voltaic.user.home",
                        user.toString(),
                        "voltaic.data",
                        user.resolve("data").toString(),
                        "voltaic.workspace",
                        workspace,
                        "felix.log.maxSize",
                        "-1",
                        "ds.log.enabled",
                        "true",
                        "gosh.args",
                        "--nointeractive"));
    }

    public static Path jarOf(String className) {
        try {
            return Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
