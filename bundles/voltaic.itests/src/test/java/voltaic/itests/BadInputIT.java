package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voltaic.launcher.Platform;

/** What a user is told of bad input: one sentence a mistake, exit code 2 or 1, nothing half-written, no stack trace. */
class BadInputIT {
    private static final String GOOD =
            """
            {
              "format": "voltaic-experiment/1",
              "title": "One battery",
              "ensembles": [
                {"name": "C", "spins": 1000, "initial": "excited"},
                {"name": "B1", "spins": 20, "initial": "ground"}
              ],
              "arrangement": {"type": "parallel", "charger": "C", "batteries": ["B1"],
                              "reservoir": {"type": "collective-decay", "rate": 1.0}},
              "channels": [{"type": "collective-pump", "name": "pump", "on": ["C"], "rate": 0.5}],
              "time": {"end": 0.01, "samples": 11},
              "solver": {"type": "mean-field"},
              "exports": [{"type": "csv"}]
            }
            """;

    @TempDir
    private static Path scratch;

    private static Platform platform;

    /** What a command said. */
    private record Said(int exitCode, String out, List<String> errors) {}

    @BeforeAll
    static void start() throws Exception {
        platform = TestInstallation.in(scratch.resolve("voltaic")).start("core", "physics", "batch");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private static Said call(String... arguments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream formerOut = System.out;
        PrintStream formerErr = System.err;
        System.setOut(new PrintStream(out, true));
        System.setErr(new PrintStream(err, true));
        try {
            int exitCode = platform.entry("cli").applyAsInt(arguments);
            return new Said(
                    exitCode,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(formerOut);
            System.setErr(formerErr);
        }
    }

    private static Path write(String experiment) throws IOException {
        return Files.writeString(Files.createTempDirectory(scratch, "input").resolve("bad.voltaic.json"), experiment);
    }

    /** Runs a file and expects one message of it, and no trace of results. */
    private static void expect(Path file, String message) throws Exception {
        Path results = file.resolveSibling("results");
        Said said = call("run", file.toString(), "-o", results.toString());
        assertThat(said.errors()).containsExactly("error: " + file + message);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(results).doesNotExist();
    }

    @Test
    void theExperimentThatTheOthersSpoilIsGood() throws Exception {
        Path file = write(GOOD);
        Path results = file.resolveSibling("results");
        Said said = call("run", file.toString(), "-o", results.toString());
        assertThat(said.errors()).isEmpty();
        assertThat(said.exitCode()).isZero();
        assertThat(files(results)).containsExactlyInAnyOrder("result.json", "series.npy", "series.csv");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "solver"          | "sovler"            | :12:3: /sovler: unknown key 'sovler' in an experiment; did you mean 'solver'?
            "rate": 0.5       | "rat": 0.5          | :10:73: /channels/0/rat: unknown parameter 'rat'; did you mean 'rate'?
            mean-field        | mean-feild          | :12:14: /solver/type: there is no solver 'mean-feild'; did you mean 'mean-field'?
            "collective-pump" | "colective-pump"    | :10:17: /channels/0/type: there is no channel 'colective-pump'; did you mean 'collective-pump'?
            "csv"             | "cvs"               | :13:16: /exports/0/type: there is no exporter 'cvs'; did you mean 'csv'?
            "on": ["C"]       | "on": ["B2"]        | :10:67: /channels/0/on/0: there is no ensemble 'B2'; did you mean 'B1'?
            "charger": "C"    | "charger": "B"      | :8:39: /arrangement/charger: there is no ensemble 'B'; allowed: C, B1
            "rate": 0.5       | "rate": -0.5        | :10:73: /channels/0/rate: rate is -0.5; it must be a number, 0 or more
            "rate": 1.0       | "rate": -1          | :9:61: /arrangement/reservoir/rate: rate is -1; it must be a number, 0 or more
            1000              | 0                   | :5:19: /ensembles/0/spins: spins is 0; it must be a whole number from 1 to 2147483647
            1000              | 2147483648          | :5:19: /ensembles/0/spins: spins is 2147483648; it must be a whole number from 1 to 2147483647
            0.5               | NaN                 | :10:81: NaN and Infinity are not allowed; numbers are finite
            0.5               | "NaN"               | :10:73: /channels/0/rate: rate is 'NaN'; it must be a number, 0 or more
            0.5               | 1e999               | :10:73: /channels/0/rate: the number is too great; the greatest is about 1.8e308
            0.01              | 0                   | :11:12: /time/end: end is 0; it must be a positive number
            0.01              | -1                  | :11:12: /time/end: end is -1; it must be a positive number
            "samples": 11     | "samples": 1        | :11:25: /time/samples: samples is 1; it must be a whole number from 2 to 1000000
            "samples": 11     | "samples": 1000000000 | :11:25: /time/samples: samples is 1000000000; it must be a whole number from 2 to 1000000
            "ground"          | {"excitations": 21} | :6:45: /ensembles/1/initial/excitations: excitations is 21; it must be a whole number from 0 to 20
            """)
    void aMistakeIsNamedWithItsPlaceAndTheRemedy(String good, String bad, String message) throws Exception {
        assertThat(GOOD).contains(good);
        expect(write(GOOD.replace(good, bad)), message);
    }

    @Test
    void aTruncatedFileIsRecognised() throws Exception {
        expect(
                write(GOOD.substring(0, 200)),
                ":8:6: the text ends in the middle of the JSON value; it is cut off, or a bracket is missing");
    }

    @Test
    void aHugeFileIsNotRead() throws Exception {
        Path file = write("");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 31);
        }
        expect(file, ": has 2147483648 bytes; at most 67108864 (64 MiB) are read");
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        Path file = write(GOOD.replace("0.5", "[".repeat(100_000)));
        Said said = call("validate", file.toString());
        assertThat(said.errors())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(": objects and lists are nested more than 64 deep, the most allowed");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void everyMistakeIsReportedAtOnce() throws Exception {
        Path file =
                write(GOOD.replace("0.5", "-0.5").replace("mean-field", "mean").replace("\"B1\"]", "\"B7\"]"));
        assertThat(call("validate", file.toString()).errors())
                .containsExactly(
                        "error: " + file
                                + ":8:69: /arrangement/batteries/0: there is no ensemble 'B7'; did you mean 'B1'?",
                        "error: " + file + ":10:73: /channels/0/rate: rate is -0.5; it must be a number, 0 or more",
                        "error: " + file
                                + ":12:14: /solver/type: there is no solver 'mean'; did you mean 'mean-field'?");
    }

    @Test
    void aFileThatIsNotThereIsSoughtAmongTheExamples() throws Exception {
        Said said = call("run", "figure2");
        assertThat(said.errors())
                .containsExactly("error: there is no file and no example 'figure2'; did you mean 'figure-2'?");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /time/ned=3 | --set /time/ned=3: /time/ned: unknown key 'ned' in 'time'; did you mean 'end'?
            /tme/end=3  | --set /tme/end=3: there is no 'tme'; did you mean 'time'?
            time=3      | --set time=3: this is not POINTER=VALUE, such as --set /time/end=1e-5
            /time/end=0 | --set /time/end=0: /time/end: end is 0; it must be a positive number
            """)
    void aSettingThatLeadsNowhereIsNamed(String setting, String message) throws Exception {
        Said said = call("run", write(GOOD).toString(), "--set", setting);
        assertThat(said.errors()).containsExactly("error: " + message);
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void aSolverSaysWhyItCannot() throws Exception {
        Path file = write(GOOD);
        Said said = call("run", file.toString(), "--solver", "dark-state");
        assertThat(said.errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("error: --solver dark-state: /solver: the solver 'dark-state' cannot solve this: ");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void solversThatCanAreNamed() throws Exception {
        Path file = write(GOOD.replace("1000", "10")
                .replace(
                        "\"time\"",
                        "\"hamiltonian\": [{\"type\": \"detuning\", \"on\": [\"C\"], \"amplitude\": 1}],\n  \"time\""));
        Said said = call("run", file.toString());
        assertThat(said.errors())
                .containsExactly("error: " + file + ":13:3: /solver: the solver 'mean-field' cannot solve this:"
                        + " Hamiltonian terms turn the spins coherently, which its equations leave out;"
                        + " 'product-space' can");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            rnu             ~ there is no command 'rnu'; did you mean 'run'?; see 'voltaic --help'
            run             ~ there is nothing to run; name a file or an example; see 'voltaic run --help'
            list solver     ~ 'solver' cannot be listed; did you mean 'solvers'?
            describe mean   ~ there is no plugin 'mean'; did you mean 'mean-field'?
            schema now      ~ nothing stands behind 'schema'; see 'voltaic schema --help'
            list --plugins /nowhere/at/all ~ --plugins /nowhere/at/all: there is no such folder; see 'voltaic list --help'
            run x --outptu  ~ unknown option '--outptu'; did you mean '--output'?; see 'voltaic run --help'
            """)
    void badUsageIsNamed(String line, String message) throws Exception {
        Said said = call(line.split(" "));
        assertThat(said.errors()).first().isEqualTo("error: " + message);
        assertThat(said.errors()).noneMatch(error -> error.startsWith("\tat "));
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsFoundBeforeTheRun() throws Exception {
        Path file = write(GOOD);
        Said onAFile = call("run", file.toString(), "-o", file.toString());
        assertThat(onAFile.errors())
                .containsExactly("error: cannot write to " + file + ": it is a file; results are written to a folder");
        assertThat(onAFile.exitCode()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(GOOD);
    }

    /** Where even the administrator cannot write, there is a process file system. */
    @Test
    void aReadOnlyPlaceIsNamed() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "SKIPPED: there is no /proc to write to in vain");
        Said said = call("run", write(GOOD).toString(), "-o", "/proc/voltaic");
        assertThat(said.errors()).hasSize(1).first().asString().startsWith("error: cannot write to /proc/voltaic: ");
        assertThat(said.exitCode()).isEqualTo(1);
    }

    @Test
    void aFullDiskLeavesNothingBehind() throws Exception {
        Path small = Files.createDirectory(scratch.resolve("small"));
        assumeTrue(
                system("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", small.toString()),
                "SKIPPED: only an administrator can mount a small file system");
        try {
            Path file = write(GOOD.replace("\"samples\": 11", "\"samples\": 1000"));
            Said said =
                    call("run", file.toString(), "-o", small.resolve("results").toString());
            assertThat(said.errors())
                    .containsExactly(
                            "error: cannot write to " + small.resolve("results") + ": No space left on device");
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(files(small)).isEmpty();
        } finally {
            assertThat(system("umount", small.toString())).isTrue();
        }
    }

    /** As an ordinary user: the administrator may read and write everything. */
    @Test
    void whatMayNotBeReadOrWrittenIsNamed() throws Exception {
        boolean administrator = "root".equals(System.getProperty("user.name"));
        assumeTrue(!administrator || system("setpriv", "--version"), "SKIPPED: there is no setpriv to become a user");
        Path open = Files.createTempDirectory("voltaic-itests");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        try {
            TestInstallation installation = TestInstallation.in(open.resolve("voltaic"));
            Program program = Program.of(installation.home(), Files.createDirectory(open.resolve("scratch")))
                    .with(Map.of("HOME", "/nonexistent", "XDG_CACHE_HOME", "/nonexistent"));
            List<String> ordinary = administrator
                    ? List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")
                    : List.of();
            Path secret = Files.writeString(open.resolve("secret.voltaic.json"), GOOD);
            Path readable = Files.writeString(open.resolve("good.voltaic.json"), GOOD);
            Path locked = Files.createDirectory(open.resolve("locked"));
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));

            Program.Outcome unreadable = program.runWith(ordinary, "run", secret.toString(), "-o", "/nowhere");
            assertThat(unreadable.err()).isEqualTo("error: " + secret + ": cannot be read: permission denied\n");
            assertThat(unreadable.exitCode()).isEqualTo(2);

            Path results = locked.resolve("results");
            Program.Outcome unwritable =
                    program.runWith(ordinary, "run", readable.toString(), "-o", results.toString());
            assertThat(unwritable.err()).isEqualTo("error: cannot write to " + results + ": permission denied\n");
            assertThat(unwritable.exitCode()).isEqualTo(1);
            assertThat(unwritable.out()).isEmpty();
        } finally {
            deleteAll(open);
        }
    }

    @Test
    void onlyWithVerboseThereIsAStackTrace() throws Exception {
        Path file = write("{");
        assertThat(call("run", file.toString()).errors()).hasSize(1);
        assertThat(call("run", "--verbose", file.toString()).errors()).anyMatch(line -> line.startsWith("\tat "));
    }

    private static boolean system(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The files below a folder, hidden ones too. */
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }
}
