package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution, started as users start it. */
class ProcessIT {
    @TempDir
    private static Path scratch;

    private static Program program;

    @BeforeAll
    static void chooseTheBuiltDistribution() {
        program = Program.of(TestInstallation.DISTRIBUTION, scratch);
    }

    @Test
    void tellsItsVersion() throws Exception {
        Program.Outcome outcome = program.run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches("Voltaic \\d+\\.\\d+\\.\\d+\\R");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void listsWhatThereIs() throws Exception {
        assertLists(program.run("list"));
    }

    @Test
    void startsOnJava25WithoutAWarning() throws Exception {
        Path java25 = Java25.home().orElse(null);
        assumeTrue(java25 != null, "SKIPPED: no JDK 25; set JAVA25_HOME to run this test");
        Program on25 = program.with(Map.of("JAVA_HOME", java25.toString()));
        assertLists(on25.run("list"));
        assertLists(on25.run("list"));
    }

    private static void assertLists(Program.Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("collective-decay", "parallel", "mean-field", "energy-density", "csv");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void passesOnTheExitCodeOfBadUsage() throws Exception {
        Program.Outcome outcome = program.run("lst");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("lst").doesNotContain("\tat ");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "bash --posix", "busybox sh"})
    void runsInTheShell(String shell) throws Exception {
        List<String> words = List.of(shell.split(" "));
        assumeTrue(isOnPath(words.get(0)), "SKIPPED: " + words.get(0) + " is not installed");
        Program.Outcome outcome = program.runWith(words, "--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    private static boolean isOnPath(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    @Test
    void runsFromAFolderWithSpacesThroughASymbolicLink() throws Exception {
        TestInstallation moved = TestInstallation.in(scratch.resolve("some where"));
        Path link = Files.createSymbolicLink(
                Files.createDirectories(scratch.resolve("a bin")).resolve("vo"),
                moved.home().resolve("bin/voltaic"));
        assertLists(new Program(link, scratch, Map.of()).run("list"));
    }

    @Test
    void startsManyAtOnceAlsoWhenItIsTheFirstTime() throws Exception {
        Program fresh = program.with(
                Map.of("XDG_CACHE_HOME", scratch.resolve("cache of many").toString()));
        List<Program.Running> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(fresh.start(List.of(), "list"));
        }
        for (Program.Running one : running) {
            assertLists(one.finish());
        }
    }

    @Test
    void needsNoCache() throws Exception {
        Path file = Files.createFile(scratch.resolve("no-folder"));
        assertLists(program.with(Map.of("XDG_CACHE_HOME", file.toString())).run("list"));
    }

    @Test
    void keepsItsArchiveInTheCacheAndNothingElse() throws Exception {
        Path cache = scratch.resolve("own cache");
        Program own = program.with(Map.of("XDG_CACHE_HOME", cache.toString()));
        assertLists(own.run("list"));
        List<Path> archives = files(cache);
        assertThat(archives).singleElement().satisfies(archive -> {
            assertThat(archive.toString()).endsWith(".jsa");
            assertThat(archive).isNotEmptyFile();
        });
        assertLists(own.run("list"));
        assertThat(files(cache)).isEqualTo(archives);
    }

    @Test
    void startsWhenItsArchiveCannotBeMade() throws Exception {
        TestInstallation broken = TestInstallation.in(scratch.resolve("without rehearsal"));
        Files.delete(broken.home().resolve("examples/figure-2.voltaic.json"));
        assertLists(Program.of(broken.home(), scratch)
                .with(Map.of(
                        "XDG_CACHE_HOME",
                        scratch.resolve("cache without rehearsal").toString()))
                .run("list"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void saysWhichBundleIsMissing() throws Exception {
        TestInstallation broken = TestInstallation.in(scratch.resolve("missing"));
        Path jar = only(broken.home().resolve("bundles"), "jackson-core-");
        Files.delete(jar);
        assertFails(broken, "Bundle " + jar + " is missing, damaged or cannot be read; install Voltaic again.");
    }

    @Test
    void saysWhichBundleIsDamaged() throws Exception {
        TestInstallation broken = TestInstallation.in(scratch.resolve("damaged"));
        Path jar = only(broken.home().resolve("bundles"), "jackson-core-");
        Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 1000));
        assertFails(broken, "Bundle " + jar + " is missing, damaged or cannot be read; install Voltaic again.");
    }

    @Test
    void saysWhichPackageABundleLacks() throws Exception {
        TestInstallation broken = TestInstallation.in(scratch.resolve("unresolved"));
        Path core = broken.home().resolve("features/core.json");
        Files.writeString(core, Files.readString(core).replaceAll("\\{\"id\": \"tools.jackson.core:[^}]*},", ""));
        assertFails(broken, "Bundle voltaic.json does not start: no bundle exports package tools.jackson.core");
    }

    private static void assertFails(TestInstallation broken, String sentence) throws Exception {
        Program.Outcome outcome = Program.of(broken.home(), scratch).run("list");
        assertThat(outcome.err()).startsWith("voltaic: " + sentence).hasLineCount(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    private static Path only(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a batch system or Ctrl-C does: the shell of Voltaic waits for input that never comes. */
    @Test
    void leavesNothingBehindWhenItIsInterrupted() throws Exception {
        Program.Running shell = program.start(List.of(), "shell");
        await(() -> Files.size(shell.folder().resolve("out")) > 0);
        List<Path> storage = storageOf(shell.process().pid());
        assertThat(storage).hasSize(1);
        assertThat(new ProcessBuilder(
                                "kill", "-INT", Long.toString(shell.process().pid()))
                        .start()
                        .waitFor())
                .isZero();
        Program.Outcome outcome = shell.finish();
        assertThat(outcome.exitCode()).isEqualTo(130);
        assertThat(outcome.err()).doesNotContain("\tat ");
        assertThat(storage.get(0)).doesNotExist();
    }

    private static List<Path> storageOf(long process) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String parent : List.of("/dev/shm", System.getProperty("java.io.tmpdir"))) {
            if (Files.isDirectory(Path.of(parent))) {
                try (DirectoryStream<Path> folders =
                        Files.newDirectoryStream(Path.of(parent), "voltaic-" + process + "-*")) {
                    folders.forEach(found::add);
                }
            }
        }
        return found;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (int tries = 0; !condition.call(); tries++) {
            assertThat(tries).as("tenths of a second").isLessThan(600);
            Thread.sleep(100);
        }
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        Path old = Files.createDirectories(scratch.resolve("jdk-11/bin"));
        Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 9\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(scratch.resolve("jdk-11/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
        Program.Outcome outcome = program.with(
                        Map.of("JAVA_HOME", scratch.resolve("jdk-11").toString()))
                .run("list");
        assertThat(outcome.err()).isEqualTo("voltaic: Java 17 or newer is needed; " + java + " is Java 11.0.2.\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }
}
