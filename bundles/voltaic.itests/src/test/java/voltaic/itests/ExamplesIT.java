package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples, the page that shows them and its figures belong together; quick ones are run. */
class ExamplesIT {
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final Path PAGE = Path.of("../../docs/examples.md");
    private static final Path IMAGES = Path.of("../../docs/images");
    private static final String ENDING = ".voltaic.json";

    @TempDir
    private static Path scratch;

    private static Program program;

    @BeforeAll
    static void chooseTheBuiltDistribution() {
        program = Program.of(TestInstallation.DISTRIBUTION, scratch);
    }

    @Test
    void everyExampleIsValid() throws Exception {
        List<String> command = new ArrayList<>(List.of("validate"));
        for (String name : examples()) {
            command.add(EXAMPLES.resolve(name + ENDING).toAbsolutePath().toString());
        }
        Program.Outcome outcome = program.run(command.toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void everyExampleIsListed() throws Exception {
        Program.Outcome outcome = program.run("list", "examples");
        assertThat(outcome.out()).contains(examples());
    }

    @Test
    void thePageHasASectionForEveryExampleAndNoOther() throws Exception {
        assertThat(inPage("(?m)^### (.+)$")).containsExactlyInAnyOrderElementsOf(examples());
    }

    @Test
    void thePageTellsHowToRunEveryExample() throws Exception {
        assertThat(inPage("(?m)^`voltaic (?:run|sweep) ([^ `]+)`")).containsExactlyInAnyOrderElementsOf(examples());
    }

    @Test
    void everyExampleIsShownWithItsFigureAndNoFigureIsLeftOver() throws Exception {
        assertThat(inPage("\\(images/([^)]+)\\.png\\)")).containsExactlyInAnyOrderElementsOf(examples());
        assertThat(names(IMAGES, ".png")).containsExactlyInAnyOrderElementsOf(examples());
    }

    @Test
    void linksWithinThePageLeadToItsSections() throws Exception {
        assertThat(inPage("\\(#([^)]+)\\)")).isNotEmpty().isSubsetOf(examples());
    }

    /** What takes about a second each: the other examples show the same solvers and tables at larger sizes. */
    @Test
    void quickExamplesRunToTheirFigures() throws Exception {
        Path results = scratch.resolve("results");
        for (String name : List.of("pump-slows-decay", "temperature", "reservoirs-over-time")) {
            Path folder = results.resolve(name);
            Program.Outcome outcome = program.run("run", name, "-o", folder.toString());
            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
            assertThat(folder.resolve("figure.png")).isNotEmptyFile();
            assertThat(folder.resolve("result.json")).isNotEmptyFile();
        }
    }

    @Test
    void aQuickStudyRunsToItsFigureAndItsReport() throws Exception {
        Path folder = scratch.resolve("least-pump");
        Program.Outcome outcome = program.run("sweep", "least-pump", "-o", folder.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(folder.resolve("figure.png")).isNotEmptyFile();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        // By the pulse-area law M − π/(2 arcsin √0.99) suffices for M reservoirs: 0.932, 1.932, 2.932.
        assertThat(Files.readAllLines(folder.resolve("points.csv")))
                .anyMatch(line -> line.matches("0,2,0\\.93\\d*,.*"))
                .anyMatch(line -> line.matches("1,3,1\\.93\\d*,.*"))
                .anyMatch(line -> line.matches("2,4,2\\.93\\d*,.*"));
    }

    private static List<String> examples() throws IOException {
        return names(EXAMPLES, ENDING);
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inPage(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
