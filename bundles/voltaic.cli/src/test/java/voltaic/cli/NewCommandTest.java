package voltaic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginFolders;
import voltaic.core.PluginKind;
import voltaic.core.PluginManager;
import voltaic.core.RunService;
import voltaic.studies.Studies;

/** What {@code voltaic new plugin} writes and what it refuses; the projects themselves are built by the integration tests. */
class NewCommandTest {
    private static final Path TEMPLATES = Path.of("../../launcher/src/distribution/templates");

    @TempDir
    private Path scratch;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectory(scratch.resolve("a home & more"));
        copy(TEMPLATES, home.resolve("templates"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void run(String... words) throws IOException {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        InstalledPlugin builtIn = new InstalledPlugin(
                PluginKind.CHANNEL, "collective-decay", "Collective decay", "Decays.", "voltaic.channels", "0.1.0");
        NewCommand command = new NewCommand(
                Services.of(
                        new OnePlugin(builtIn),
                        unasked(RunService.class),
                        unasked(Studies.class),
                        unasked(PluginFolders.class),
                        () -> unasked(PluginManager.class),
                        null,
                        null),
                new Console(stream, stream, false),
                home.toString(),
                "1.2.3");
        command.run(CommonOptions.parse(command.options(), List.of(words)));
    }

    /** A service that this command has no need of. */
    private static <T> T unasked(Class<T> service) {
        return service.cast(
                Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (p, method, a) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    private Path project(String kind, String name) throws IOException {
        Path folder = scratch.resolve("projects").resolve(name);
        run("plugin", "--kind", kind, name, "-o", folder.toString());
        return folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "hamiltonian", "arrangement", "solver", "observable", "exporter"})
    void writesAProjectInWhichNothingOfTheTemplateIsLeft(String kind) throws IOException {
        Path folder = project(kind, "my-own-one");
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                names.add(folder.relativize(file).toString());
                assertThat(file)
                        .content()
                        .doesNotContainIgnoringCase("template")
                        .doesNotContainPattern("@[a-z.]+@");
            }
        }
        assertThat(names)
                .contains(
                        "pom.xml",
                        "README.md",
                        "my-own-one.voltaic.json",
                        "src/main/java/org/example/myownone/MyOwnOne.java",
                        "src/test/java/org/example/myownone/MyOwnOneTest.java",
                        "src/test/resources/schemas/" + kind + ".my-own-one.json");
        assertThat(folder.resolve("src/main/java/org/example/myownone/MyOwnOne.java"))
                .content()
                .contains("package org.example.myownone;", "id = \"my-own-one\"", "label = \"My own one\"");
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<artifactId>my-own-one</artifactId>")
                .contains("<voltaic.version>1.2.3</voltaic.version>")
                .contains("<voltaic.repository>file:", "/a%20home%20&amp;%20more/maven</voltaic.repository>");
        try (Stream<Path> beside = Files.list(folder.resolveSibling(""))) {
            assertThat(beside).containsExactly(folder);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("MyOwnOneTest.java", "mvn verify");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LossyLine      | 'LossyLine' is no name of a plugin; a name is lower-case words joined by hyphens, such as lossy-line; did you mean 'lossy-line'?
                    Lossy line     | 'Lossy line' is no name of a plugin; a name is lower-case words joined by hyphens, such as lossy-line; did you mean 'lossy-line'?
                    lossy_line     | 'lossy_line' is no name of a plugin; a name is lower-case words joined by hyphens, such as lossy-line; did you mean 'lossy-line'?
                    ../lossy       | '../lossy' is no name of a plugin; a name is lower-case words joined by hyphens, such as lossy-line; did you mean 'lossy'?
                    γ              | 'γ' is no name of a plugin; a name is lower-case words joined by hyphens, such as lossy-line
                    2-mode         | '2-mode' is no name of a plugin; a name is lower-case words joined by hyphens, such as lossy-line; did you mean 'mode'?
                    switch         | 'switch' is a word of the Java language, after which no package can be called; add a word to it, such as switch-one
                    collective-decay | there is a channel 'collective-decay' already, in the bundle voltaic.channels, which would hide yours; choose another name
                    """)
    void refusesNamesThatCannotBe(String name, String sentence) {
        assertThatThrownBy(() -> run("plugin", "--kind", "channel", name))
                .isInstanceOf(BadInputException.class)
                .hasMessage(sentence);
    }

    @Test
    void refusesNamesThatAreTooLong() {
        String name = "a".repeat(41);
        assertThatThrownBy(() -> run("plugin", "--kind", "channel", name))
                .hasMessage("the name '" + name + "' has 41 characters of at most 40");
    }

    @Test
    void leavesWhatIsThereAlone() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("projects/lossy-line"));
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        assertThatThrownBy(() -> project("channel", "lossy-line"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("the folder " + folder
                        + " is there already; choose another name, or another folder with --output");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aKindOfItsOwnMayHaveTheNameOfAnother() throws IOException {
        assertThat(project("observable", "collective-decay")).isDirectory();
    }

    @Test
    void asksForTheKind() {
        assertThatThrownBy(() -> run("plugin", "lossy-line"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "--kind is missing; it is one of arrangement, channel, exporter, hamiltonian, observable, solver, view");
        assertThatThrownBy(() -> run("plugin", "--kind", "chanel", "lossy-line"))
                .isInstanceOf(UsageException.class)
                .hasMessage("there is no kind 'chanel'; did you mean 'channel'?");
    }

    @Test
    void asksForWhatIsNew() {
        assertThatThrownBy(() -> run("channel", "lossy-line")).hasMessage("'new' is followed by 'plugin'");
        assertThatThrownBy(() -> run("plugin", "--kind", "channel", "lossy", "line"))
                .hasMessage("'new plugin' is followed by one name, such as lossy-line");
    }

    @Test
    void aFurtherTemplateIsAFurtherKind() throws IOException {
        copy(home.resolve("templates/plugin/observable"), home.resolve("templates/plugin/engine"));
        assertThat(project("engine", "lossy-line").resolve("README.md")).isRegularFile();
    }

    @Test
    void saysThatAnInstallationHasNoTemplates() throws IOException {
        Files.move(home.resolve("templates"), home.resolve("elsewhere"));
        assertThatThrownBy(() -> run("plugin", "--kind", "channel", "lossy-line"))
                .hasMessage(
                        "there are no templates in " + home.resolve("templates/plugin") + "; install Voltaic again");
    }
}
