package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Maven as the author of a plugin has it, without a network: what this build has downloaded stands in for Maven Central. It has a local
 * repository of its own, so that it finds Voltaic's own artifacts in the distribution and nowhere else.
 */
final class Maven {
    private static final int MINUTES = 10;
    private static final Path LOCAL = Path.of("target/author-repository").toAbsolutePath();

    private final Path scratch;
    private final Path folder;

    /** A program {@code mvn} in a folder that can be put on the path. */
    Maven(Path scratch) throws IOException {
        this.scratch = scratch;
        folder = Files.createDirectories(scratch.resolve("maven/bin"));
        Path central = Path.of(System.getProperty("maven.repo.local", System.getProperty("maven.local")));
        Path settings = Files.writeString(
                scratch.resolve("maven/settings.xml"),
                "<settings><mirrors><mirror><id>downloaded</id><mirrorOf>central</mirrorOf><url>" + central.toUri()
                        + "</url></mirror></mirrors></settings>");
        // Those of an earlier build have the same version.
        delete(LOCAL.resolve("org/voltaic"));
        Path mvn = Files.writeString(
                folder.resolve("mvn"),
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("maven.home"), "bin", "mvn")
                        + "' -B -ntp -o -Dstyle.color=never -Daether.offline.protocols=file -s '" + settings
                        + "' -Dmaven.repo.local='" + LOCAL + "' \"$@\"\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Runs a shell with {@code mvn} and the {@code voltaic} of a distribution on its path; what it prints if it ends well. */
    String shell(Path directory, Path voltaic, String script) throws IOException, InterruptedException {
        Path log = Files.createTempFile(scratch, "shell", ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-e", "-c", script))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder + ":" + voltaic.resolve("bin") + ":" + environment.get("PATH"));
        // A build of a few seconds is over before the second compiler pays off.
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        environment.put("VOLTAIC_HOME", scratch.resolve("home").toString());
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("'" + script + "' did not end within " + MINUTES + " minutes");
        }
        String printed = Files.readString(log);
        assertThat(process.exitValue()).as("%s%n%s", script, printed).isZero();
        return printed;
    }
}
