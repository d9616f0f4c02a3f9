package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guides of docs/plugins, followed to the letter with nothing but the distribution, a JDK and Maven: their commands run, their code
 * is that of the project that they write, and the tests of that project pass.
 */
class PluginGuidesIT {
    private static final Path GUIDES = Path.of("../../docs/plugins");
    private static final Path EXAMPLES = Path.of("../../examples/plugins");
    private static final Path ICONS = Path.of("../voltaic.ui.workbench/src/main/resources/voltaic/ui/workbench/icons");
    private static final String VIEW = "view";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^voltaic new plugin --kind (\\S+) (\\S+)$");

    @TempDir
    private static Path scratch;

    private static Maven maven;

    @BeforeAll
    static void chooseMaven() throws IOException {
        maven = new Maven(scratch);
    }

    static List<String> kinds() throws IOException {
        try (Stream<Path> folders = Files.list(TestInstallation.DISTRIBUTION.resolve("templates/plugin"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("common"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isFollowedToTheLetter(String kind) throws Exception {
        String guide = Files.readString(GUIDES.resolve(kind + ".md"));
        Path folder = Files.createDirectory(scratch.resolve("guide-" + kind));
        String commands = blocks(guide, "sh").get(0);
        String name = name(commands);

        String printed = maven.shell(folder, TestInstallation.DISTRIBUTION, commands);
        assertThat(printed)
                .contains("BUILD SUCCESS", "Failures: 0, Errors: 0, Skipped: 0")
                .contains(name + " 1.0.0");
        Path project = folder.resolve(name);
        if (kind.equals(VIEW)) {
            assertThat(maven.shell(project, TestInstallation.DISTRIBUTION, "voltaic plugins why " + name))
                    .contains("is not used: it is for the desktop, and used there alone");
            maven.shell(project, TestInstallation.DISTRIBUTION, "voltaic plugins remove " + name);
        } else {
            assertThat(project.resolve("results/result.json")).isNotEmptyFile();
        }

        assertThat(Files.readString(project.resolve("README.md")))
                .contains(commands.lines().skip(2).toList());
        List<String> sources = sources(project);
        assertThat(blocks(guide, "java")).isNotEmpty().isSubsetOf(sources);
    }

    @Test
    void theExamplesOfThirdPartiesAreBuiltTestedAndRun() throws Exception {
        Path folder = Files.createDirectory(scratch.resolve("examples"));
        StringBuilder modules = new StringBuilder();
        for (String name : List.of("ring", "two-mode-cavity", "pgfplots")) {
            copy(EXAMPLES.resolve(name), folder.resolve(name));
            modules.append("<module>").append(name).append("</module>");
        }
        Files.writeString(
                folder.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>all</artifactId>"
                        + "<version>1</version><packaging>pom</packaging><modules>" + modules + "</modules></project>");
        String repository =
                TestInstallation.DISTRIBUTION.resolve("maven").toUri().toString();
        String printed = maven.shell(
                folder,
                TestInstallation.DISTRIBUTION,
                """
                mvn verify -Dvoltaic.repository=%s
                for name in ring two-mode-cavity pgfplots; do
                    voltaic run $name/$name.voltaic.json --plugins $name/target -o $name/results
                done
                """
                        .formatted(repository));
        assertThat(printed).contains("Failures: 0, Errors: 0, Skipped: 0").doesNotContain("Skipped: 1");
        assertThat(folder.resolve("ring/results/series.csv")).isNotEmptyFile();
        assertThat(folder.resolve("pgfplots/results/figure.tex"))
                .content()
                .contains("\\addplot table[header=false, x index=0, y index=2] {series.dat};", "\\hbar");
        assertThat(folder.resolve("pgfplots/results/series.dat")).content().hasLineCount(101);
        assertThat(energyOfTheBattery(folder.resolve("two-mode-cavity")))
                .as("((e^{−(1+c)} − e^{−(1−c)})/2)², c = cos π/4; see examples/plugins/README.md")
                .isCloseTo(0.0797249, within(1e-7));
    }

    /** One spin at each place, an eighth of a wavelength apart, one of them excited. */
    private static double energyOfTheBattery(Path project) throws Exception {
        Path experiment = Files.writeString(
                project.resolve("pair.voltaic.json"),
                """
                {"format": "voltaic-experiment/1",
                 "ensembles": [{"name": "C", "spins": 1, "initial": "excited"}, {"name": "B", "spins": 1, "initial": "ground"}],
                 "channels": [{"type": "two-mode-cavity", "on": ["C", "B"], "rate": 1, "spacing": 0.125}],
                 "time": {"at": [1]}, "solver": {"type": "exact"}, "exports": [{"type": "csv"}]}
                """);
        Path results = project.resolve("pair");
        Program.Outcome outcome = Program.of(TestInstallation.DISTRIBUTION, scratch)
                .run(
                        "run",
                        experiment.toString(),
                        "--plugins",
                        project.resolve("target").toString(),
                        "-o",
                        results.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return Double.parseDouble(
                Files.readAllLines(results.resolve("series.csv")).get(1).split(",")[2]);
    }

    @Test
    void theExampleOfTheGuideIsWhatTheTemplateWrites() throws Exception {
        Path folder = Files.createDirectory(scratch.resolve("lossy"));
        maven.shell(folder, TestInstallation.DISTRIBUTION, "voltaic new plugin --kind channel lossy-line");
        for (Path file : files(folder.resolve("lossy-line"))) {
            Path path = folder.resolve("lossy-line").relativize(file);
            String shown = Files.readString(EXAMPLES.resolve("lossy-line").resolve(path.toString()));
            String written = Files.readString(file);
            assertThat(path.endsWith("pom.xml") ? withoutHome(shown) : shown)
                    .as(path.toString())
                    .isEqualTo(path.endsWith("pom.xml") ? withoutHome(written) : written);
        }
    }

    /** Where the installation is, and what is said of it. */
    private static String withoutHome(String pom) {
        return pom.replaceAll("(?m)^.*(<voltaic.repository>|installation).*$", "");
    }

    @Test
    void everyKindHasAGuideThatTheIndexLeadsTo() throws Exception {
        String index = Files.readString(GUIDES.resolve("README.md"));
        for (String kind : kinds()) {
            assertThat(index).contains("(" + kind + ".md)");
            assertThat(name(Files.readString(GUIDES.resolve(kind + ".md")))).isNotEmpty();
        }
    }

    /** The guide of views names every icon that there is. */
    @Test
    void theIconsAreListed() throws Exception {
        String guide = Files.readString(GUIDES.resolve("view.md"));
        try (Stream<Path> icons = Files.list(ICONS)) {
            assertThat(icons.map(icon -> icon.getFileName().toString())
                            .filter(icon -> icon.endsWith(".svg"))
                            .map(icon -> "`" + icon.replace(".svg", "") + "`"))
                    .isNotEmpty()
                    .allSatisfy(icon -> assertThat(guide).contains(icon));
        }
    }

    private static String name(String text) {
        Matcher matcher = COMMAND.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(2);
    }

    private static List<String> blocks(String guide, String language) {
        return BLOCK.matcher(guide)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static List<String> sources(Path project) throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path file : files(project.resolve("src"))) {
            sources.add(Files.readString(file));
        }
        return sources;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path path = from.relativize(file);
            if (!path.startsWith("target") && !path.startsWith("results")) {
                Path copy = to.resolve(path.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
