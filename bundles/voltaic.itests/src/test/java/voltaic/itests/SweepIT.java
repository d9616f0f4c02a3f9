package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies as users run them: killed and continued, by workers, in parts, and with mistakes. kill-study does the first at length. */
class SweepIT {
    private static final int KILLS = 4;

    @TempDir
    private static Path scratch;

    private static Program program;

    @BeforeAll
    static void chooseTheBuiltDistribution() {
        program = Program.of(TestInstallation.DISTRIBUTION, scratch);
    }

    private static String study(String name, String solver, String rest) throws IOException {
        Path file = scratch.resolve(name + ".voltaic.json");
        Files.writeString(
                file,
                """
                { "format": "voltaic-study/1", "title": "A study",
                  "base": {
                    "ensembles": [ {"name": "C", "spins": 60, "initial": "excited"},
                                   {"name": "B1", "spins": 2, "initial": "ground"},
                                   {"name": "B2", "spins": 2, "initial": "ground"} ],
                    "arrangement": {"type": "parallel", "charger": "C", "batteries": ["B1", "B2"],
                                    "reservoir": {"type": "collective-decay", "rate": 1.0}},
                    "channels": [ {"type": "collective-pump", "name": "pump", "on": ["C"], "rate": 1.0} ],
                    "time": {"end": 0.2, "samples": 21}, "solver":"""
                        + solver + ", \"observables\": [\"energy-density\", \"peak\"] }, " + rest + "}");
        return file.toString();
    }

    private static Path folder(String name) {
        return scratch.resolve(name);
    }

    private static void succeeds(String... arguments) throws Exception {
        Program.Outcome outcome = program.run(arguments);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    private static void isRefused(String sentence, String... arguments) throws Exception {
        Program.Outcome outcome = program.run(arguments);
        assertThat(outcome.err()).contains(sentence);
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    private static byte[] bytes(String name, String file) throws IOException {
        return Files.readAllBytes(folder(name).resolve(file));
    }

    @Test
    void aStudyThatIsKilledGoesOnAndEndsWithTheSameBytes() throws Exception {
        String file = study(
                "killed",
                "{\"type\": \"exact\"}",
                "\"axes\": [{\"name\": \"pump\", \"set\": \"/channels/0/rate\", \"from\": 0, \"to\": 3, \"count\": 400}],"
                        + "\"keep\": [\"B1.peak-energy-density\", {\"series\": \"B1.energy-density\"}]");
        Path journal = folder("killed").resolve("journal/local.journal");
        Random random = new Random(2);
        int lines = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = program.start(
                            List.of(), "sweep", file, "-o", folder("killed").toString(), "--resume")
                    .process();
            // Somewhere behind the first new record.
            int wanted = lines + 1 + random.nextInt(40);
            while (process.isAlive() && lines(journal) < wanted) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
            assertThat(lines(journal)).isGreaterThanOrEqualTo(lines);
            lines = lines(journal);
        }
        succeeds("sweep", file, "-o", folder("killed").toString(), "--resume");
        List<String> points = new ArrayList<>();
        for (String line : Files.readAllLines(journal)) {
            String[] fields = line.split("\t", -1);
            if (fields[1].equals("P")) {
                points.add(fields[2]);
            }
        }
        assertThat(new HashSet<>(points)).hasSameSizeAs(points).hasSize(400);
        succeeds("sweep", file, "-o", folder("peaceful").toString());
        assertThat(bytes("killed", "points.csv")).isEqualTo(bytes("peaceful", "points.csv"));
        assertThat(bytes("killed", "points.npy")).isEqualTo(bytes("peaceful", "points.npy"));
        assertThat(bytes("killed", "series/000399.npy")).isEqualTo(bytes("peaceful", "series/000399.npy"));
    }

    private static int lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }

    @Test
    void partsOfTrajectoriesAreTheWholeAndWorkersComputeThemToTheSameBytes() throws Exception {
        String solver = "{\"type\": \"trajectories\", \"trajectories\": 60, \"seed\": 7}";
        String keep = "\"keep\": [{\"final\": \"B1.energy-density\"}, {\"series\": \"B1.energy-density\"}]";
        String split = study("split", solver, "\"parts\": 5, " + keep);
        succeeds("sweep", split, "-o", folder("split").toString());
        succeeds(
                "sweep",
                study("whole", solver, "\"outcome\": [], " + keep),
                "-o",
                folder("whole").toString());
        String[] mean =
                Files.readAllLines(folder("split").resolve("means.csv")).get(1).split(",", -1);
        String[] whole =
                Files.readAllLines(folder("whole").resolve("points.csv")).get(1).split(",", -1);
        // The same sixty numbers, added in another order.
        assertThat(Double.parseDouble(mean[1])).isCloseTo(Double.parseDouble(whole[1]), within(1e-14));

        Path shared = folder("shared");
        Files.createDirectories(shared);
        for (String name : List.of("study.voltaic.json", "sweep.json")) {
            Files.copy(folder("split").resolve(name), shared.resolve(name));
        }
        succeeds("sweep", "-o", shared.toString(), "--points", "3-4");
        succeeds("sweep", "-o", shared.toString(), "--points", "0-2");
        succeeds("sweep", "-o", shared.toString(), "--resume", "--threads", "1");
        assertThat(bytes("shared", "means.csv")).isEqualTo(bytes("split", "means.csv"));
        assertThat(bytes("shared", "points.csv")).isEqualTo(bytes("split", "points.csv"));
        try (var journals = Files.list(shared.resolve("journal"))) {
            assertThat(journals.map(path -> path.getFileName().toString()))
                    .contains("points-0-2.journal", "points-3-4.journal");
        }
    }

    @Test
    void mistakesHaveTheirPlaceAndTheirRemedy() throws Exception {
        String axis = "\"axes\": [{\"name\": \"pump\", \"set\": \"/channels/0/rate\", %s}]";
        String solver = "{\"type\": \"mean-field\"}";
        isRefused(
                "/axes: the study has 1,000,000,000 points; at most 1,000,000 are run",
                "sweep",
                study("many", solver, String.format(axis, "\"from\": 0, \"to\": 1, \"count\": 1e9")));
        isRefused(
                "/axes/0/values/1: point 1 (pump = -1): ",
                "validate",
                study("negative", solver, String.format(axis, "\"values\": [0, -1]")));
        isRefused(
                "--on slrm: there is no such execution engine",
                "sweep",
                study("elsewhere", solver, String.format(axis, "\"values\": [0]")),
                "--on",
                "slrm");
        String good = study("good", solver, String.format(axis, "\"values\": [0, 1], \"label\": \"p\""));
        isRefused("is run by 'voltaic sweep'", "run", good);
        succeeds("sweep", good, "-o", folder("good").toString());
        isRefused(
                "holds a study already; --resume continues it",
                "sweep",
                good,
                "-o",
                folder("good").toString());
        String changed = study("good", solver, String.format(axis, "\"values\": [0, 2]"));
        isRefused(
                "the study file has changed",
                "sweep",
                changed,
                "-o",
                folder("good").toString(),
                "--resume");
        assertThat(Arrays.asList(
                        Files.readString(folder("good").resolve("report.html")).split("\n")))
                .noneMatch(line -> line.contains("src=\"http") || line.contains("href=\"http"));
    }
}
