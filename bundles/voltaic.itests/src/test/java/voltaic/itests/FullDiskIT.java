package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose disk fills up says so, loses nothing, and goes on when there is space. */
class FullDiskIT {
    private static final String STUDY =
            """
            { "format": "voltaic-study/1", "title": "A study",
              "base": {
                "ensembles": [ {"name": "C", "spins": 40, "initial": "excited"}, {"name": "B1", "spins": 2, "initial": "ground"} ],
                "arrangement": {"type": "parallel", "charger": "C", "batteries": ["B1"],
                                "reservoir": {"type": "collective-decay", "rate": 1.0}},
                "channels": [ {"type": "collective-pump", "name": "pump", "on": ["C"], "rate": 1.0} ],
                "time": {"end": 0.2, "samples": 101}, "solver": {"type": "mean-field"}, "observables": ["energy-density", "peak"] },
              "axes": [{"name": "pump", "set": "/channels/0/rate", "from": 0, "to": 3, "count": 60}],
              "keep": ["B1.peak-energy-density", KEEP],
              "outcome": [{"type": "lines", "x": "pump", "y": "B1.peak-energy-density"}] }
            """;

    @TempDir
    private static Path scratch;

    private static boolean system(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static Set<String> points(Path study) throws IOException {
        Set<String> points = new HashSet<>();
        for (String line : Files.readAllLines(study.resolve("journal/local.journal"))) {
            String[] fields = line.split("\t", -1);
            if (fields[1].equals("P")) {
                assertThat(fields[4]).as(line).isEqualTo("ok");
                assertThat(points.add(fields[2])).as("computed twice: " + line).isTrue();
            }
        }
        return points;
    }

    @Test
    void whileSeriesAreWritten() throws Exception {
        // 60 series of 1.7 kB, a page of the file system each, do not fit beside the rest.
        goesOnWithSpace("series", "{\"series\": \"B1.energy-density\"}", "200k", "No space left on device");
    }

    @Test
    void whileTheJournalIsWritten() throws Exception {
        // The copy of the study, what it was begun with, and a page or two of the journal.
        goesOnWithSpace(
                "journal", "{\"final\": \"B1.energy-density\"}", "16k", "the journal of the study cannot be written: ");
    }

    @Test
    void whileTheOutcomeIsWritten() throws Exception {
        // All points fit, the figures do not.
        goesOnWithSpace("outcome", "{\"final\": \"B1.energy-density\"}", "48k", "No space left on device");
    }

    private static void goesOnWithSpace(String name, String keep, String size, String sentence) throws Exception {
        Path disk = Files.createDirectory(scratch.resolve(name));
        assumeTrue(
                system("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()),
                "SKIPPED: only an administrator can mount a small file system");
        try {
            Program program = Program.of(TestInstallation.DISTRIBUTION, scratch);
            String file = Files.writeString(scratch.resolve(name + ".voltaic.json"), STUDY.replace("KEEP", keep))
                    .toString();
            Path study = disk.resolve("study");
            Program.Outcome full = program.run("sweep", file, "-o", study.toString());
            assertThat(full.exitCode()).as(full.err()).isEqualTo(1);
            List<String> errors = full.err()
                    .lines()
                    .filter(line -> line.startsWith("error: "))
                    .toList();
            assertThat(errors).singleElement().asString().contains(sentence).contains("No space left on device");
            Set<String> before = points(study);
            assertThat(before).isNotEmpty();

            assertThat(system("mount", "-o", "remount,size=8m", disk.toString()))
                    .isTrue();
            Program.Outcome resumed = program.run("sweep", file, "-o", study.toString(), "--resume");
            assertThat(resumed.exitCode()).as(resumed.err()).isZero();
            assertThat(points(study)).hasSize(60).containsAll(before);
            Path elsewhere = scratch.resolve(name + "-elsewhere");
            assertThat(program.run("sweep", file, "-o", elsewhere.toString()).exitCode())
                    .isZero();
            assertThat(files(study)).isEqualTo(files(elsewhere));
            for (String table : List.of("points.csv", "points.npy", "report.html")) {
                assertThat(study.resolve(table)).hasSameBinaryContentAs(elsewhere.resolve(table));
            }
        } finally {
            assertThat(system("umount", disk.toString())).isTrue();
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new HashSet<>(
                    all.map(path -> folder.relativize(path).toString()).toList());
        }
    }
}
