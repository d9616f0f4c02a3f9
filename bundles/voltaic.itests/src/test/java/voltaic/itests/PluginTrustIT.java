package voltaic.itests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said and checked before the code of somebody else is run. */
class PluginTrustIT {
    @TempDir
    private Path scratch;

    private Path jar;

    @BeforeEach
    void make() throws Exception {
        jar = new MadeJar("line").channel("some-line", 2).into(scratch.resolve("jars/line.jar"));
    }

    static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void theLockFileHoldsWhatIsInstalled() throws Exception {
        try (Host host = new Host(scratch.resolve("home"), Map.of())) {
            Path lock = host.plugins().resolve("plugins.lock");
            assertThat(host.succeed("plugins", "install", jar.toString())).contains(sha256(jar), lock.toString());
            assertThat(lock).hasContent(sha256(jar) + "  org.example.line.jar\n");
            assertThat(sha256(host.plugins().resolve("org.example.line.jar"))).isEqualTo(sha256(jar));
            assertThat(host.run("some-line", "1", "mean-field").result()).contains("\"sha256\" : \"" + sha256(jar));
            Path next =
                    new MadeJar("line").version("2.0.0").channel("some-line", 3).into(scratch.resolve("jars/next.jar"));
            host.succeed("plugins", "install", next.toString());
            assertThat(lock).hasContent(sha256(next) + "  org.example.line.jar\n");
            host.succeed("plugins", "remove", "some-line");
            assertThat(lock).isEmptyFile();
        }
    }

    /** As processes of a batch system do it, with a folder of their own. */
    @Test
    void lockedModeRefusesWhatIsNotInTheLockFile() throws Exception {
        Program program = Program.of(TestInstallation.DISTRIBUTION, scratch);
        Path folder = Files.createDirectories(scratch.resolve("project"));
        Path copy = Files.copy(jar, folder.resolve("line.jar"));
        Path experiment = Files.writeString(
                scratch.resolve("decay.voltaic.json"),
                """
                {"format": "voltaic-experiment/1", "title": "Decay",
                 "ensembles": [{"name": "A", "spins": 100, "initial": "excited"}],
                 "channels": [{"type": "some-line", "on": ["A"], "rate": 1.0}],
                 "time": {"end": 0.1, "samples": 11}, "solver": {"type": "mean-field"}, "exports": [{"type": "csv"}]}
                """);
        String[] run = {
            "run",
            experiment.toString(),
            "-o",
            scratch.resolve("out").toString(),
            "--locked",
            "--plugins",
            folder.toString()
        };
        Path lock = scratch.resolve("home/plugins/plugins.lock");
        String warning = "warning: " + copy + " is not used: its SHA-256 is not in " + lock
                + "; 'voltaic plugins install' records it\n";

        Program.Outcome refused = program.run(run);
        assertThat(refused.err()).startsWith(warning).contains("there is no channel 'some-line'");
        assertThat(refused.exitCode()).isEqualTo(2);

        assertThat(program.run("plugins", "install", jar.toString()).exitCode()).isZero();
        Program.Outcome allowed = program.run(run);
        assertThat(allowed.err()).isEmpty();
        assertThat(allowed.exitCode()).isZero();
        assertThat(scratch.resolve("out/result.json")).content().contains(sha256(jar));

        // Another jar under the same name is another jar.
        new MadeJar("line").channel("some-line", 9).into(copy);
        assertThat(program.run(run).err()).isEqualTo(warning);
    }

    @Test
    void aDamagedLockFileLocksEverythingOut() throws Exception {
        Path home = scratch.resolve("home");
        Files.createDirectories(home.resolve("plugins"));
        Files.copy(jar, home.resolve("plugins/line.jar"));
        Path lock = Files.writeString(home.resolve("plugins/plugins.lock"), "abc line.jar\n");
        try (Host host = new Host(home, Map.of("voltaic.plugins.locked", "true"))) {
            assertThat(host.succeed("list", "channels")).doesNotContain("some-line");
            assertThat(host.succeed("plugins", "list"))
                    .contains("line 1 of " + lock + " is not a SHA-256, two spaces and a file name", "not locked");
        }
    }

    @Test
    void itIsSaidWhoSignedAJar() throws Exception {
        Path keys = scratch.resolve("keys");
        String[] store = {"-keystore", keys.toString(), "-storepass", "secret", "-storetype", "PKCS12"};
        tool("keytool", store, "-genkeypair", "-alias", "ada", "-dname", "CN=Ada Lovelace, O=Example", "-keyalg", "EC");
        Path unsigned = Files.copy(jar, scratch.resolve("jars/unsigned.jar"));
        tool("jarsigner", store, jar.toString(), "ada");
        try (Host host = new Host(scratch.resolve("home"), Map.of())) {
            assertThat(host.succeed("plugins", "install", unsigned.toString())).containsPattern("signed by +nobody\n");
            assertThat(host.succeed("plugins", "install", jar.toString()))
                    .containsPattern("signed by +CN=Ada Lovelace,O=Example \\(by their own account\\)\n");
            assertThat(host.succeed("plugins", "list")).contains("CN=Ada Lovelace,O=Example");
            Path more = with(jar, "org/example/line/More.class", scratch.resolve("jars/more.jar"));
            assertThat(host.call("plugins", "install", more.toString()).errors())
                    .containsExactly("error: " + more + " is not installed: it bears a signature that is not valid for"
                            + " 'org/example/line/More.class'; something was added or changed after it was signed");
            Path other = with(jar, "org/example/line/Line.class", scratch.resolve("jars/other.jar"));
            assertThat(host.call("plugins", "install", other.toString()).errors())
                    .singleElement()
                    .asString()
                    .startsWith("error: " + other + " is not installed: it was changed after it was signed: ");
            assertThat(host.run("some-line", "1", "mean-field").series()).hasSize(12);
        }
    }

    private static void tool(String name, String[] store, String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", name)
                                .toString()),
                        Stream.concat(
                                name.equals("keytool") ? Stream.of(arguments).limit(1) : Stream.of(store),
                                name.equals("keytool")
                                        ? Stream.concat(
                                                Stream.of(store),
                                                Stream.of(arguments).skip(1))
                                        : Stream.of(arguments)))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    /** The jar with some bytes in place of an entry, or beside the others. */
    private static Path with(Path jar, String name, Path changed) throws Exception {
        try (JarFile from = new JarFile(jar.toFile(), false);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : from.stream().toList()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61});
        }
        return changed;
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("voltaic.") && !name.startsWith("voltaic.wrapped.");
    }

    /** Nothing in Voltaic can open a connection, so nobody learns what is computed, and nothing is loaded from afar. */
    @Test
    void voltaicItselfHasNoWayToTheNetwork() throws Exception {
        try (Stream<Path> files = Stream.concat(
                Files.list(TestInstallation.DISTRIBUTION.resolve("bundles")),
                Files.list(TestInstallation.DISTRIBUTION.resolve("lib")))) {
            List<JarFile> ours = new ArrayList<>();
            for (Path file : files.filter(PluginTrustIT::isOurs).toList()) {
                ours.add(new JarFile(file.toFile()));
            }
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(?!URI|URISyntaxException|URL$|MalformedURLException|URLEncoder|URLDecoder).*"
                                    + "|java\\.net\\.http\\..*|javax\\.net\\..*|java\\.rmi\\..*"
                                    + "|java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram).*")
                    .orShould()
                    .callMethod(URL.class, "openConnection")
                    .check(new ClassFileImporter().importJars(ours));
        }
    }
}
