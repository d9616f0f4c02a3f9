package voltaic.studies.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.core.RunFailedException;
import voltaic.json.DocumentReader;
import voltaic.json.StudyFolder;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.study.PointRange;
import voltaic.studies.Studies.Order;
import voltaic.studies.Studies.Summary;
import voltaic.studies.Studies.Watch;

/** Studies from their first point to their tables: continued, failed, searched, in parts and by workers. */
class LocalStudiesTest {
    private static final String AXES =
            """
            "axes": [{"name": "N", "set": "/ensembles/0/spins", "from": 1, "to": 20, "count": 20, "whole": true},
                     {"name": "pump", "set": "/channels/0/rate", "values": [0, 0.5, 1]}],
            "keep": ["B.peak", {"final": "B.energy"}],
            "outcome": [{"type": "lines", "x": "N", "y": "B.peak"}, {"type": "optimum", "of": "B.peak"},
                        {"type": "heat-map", "x": "N", "y": "pump", "value": "B.peak"},
                        {"type": "power-law", "x": "N", "y": "B.final-energy"},
                        {"type": "threshold", "x": "N", "of": "B.peak", "level": 7.5}]""";

    @TempDir
    private Path scratch;

    private final StubRuns runs = new StubRuns();
    private final LocalStudies studies = new LocalStudies(runs, "Voltaic test");

    /** Hears everything and never cancels. */
    private static final class Heard implements Watch {
        private final List<String> told = new ArrayList<>();

        @Override
        public boolean report(int done, int failed, int points) {
            return true;
        }

        @Override
        public void tell(String message) {
            told.add(message);
        }
    }

    private SweepDocument study(String rest) throws IOException {
        Path file = scratch.resolve("study.voltaic.json");
        Files.writeString(
                file,
                """
                {"format": "voltaic-study/1", "title": "A test",
                 "base": {"ensembles": [{"name": "B", "spins": 4, "initial": "ground"}],
                          "channels": [{"type": "pump", "on": ["B"], "rate": 0.0}],
                          "time": {"end": 1.0, "samples": 3}, "solver": {"type": "stub", "trajectories": 10}},
                """
                        + rest + "}");
        return DocumentReader.readSweep(file, List.of(), Optional.empty());
    }

    private Order order(String folder, String... flags) {
        List<String> chosen = List.of(flags);
        return new Order(
                scratch.resolve(folder),
                PluginSpec.of("local"),
                List.of(),
                Optional.empty(),
                chosen.contains("resume"),
                false,
                chosen.contains("fail-fast"),
                chosen.contains("retry"),
                List.of("voltaic"));
    }

    private Summary run(SweepDocument document, String folder, String... flags) {
        try {
            return studies.run(document, order(folder, flags), new Heard());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(scratch.resolve(path));
    }

    @Test
    void everyPointIsInTheTableInOrder() throws IOException {
        Summary summary = run(study(AXES), "one");
        assertThat(summary.points()).isEqualTo(60);
        List<String> lines = Files.readAllLines(scratch.resolve("one/points.csv"));
        assertThat(lines).hasSize(61).startsWith("point,N,pump,B.peak,B.final-energy,error", "0,1,0,0.0,1.0,");
        assertThat(lines.get(60)).isEqualTo("59,20,1,20.0,20.0,");
        assertThat(summary.files().stream().map(Path::toString))
                .contains(
                        "points.csv",
                        "points.npy",
                        "lines.svg",
                        "heat-map-3.svg",
                        "power-law-4.svg",
                        "power-law-4-residuals.svg",
                        "report.html",
                        "provenance.json");
        // The final energy is N: the exponent is 1. The peak is N − (p − 1)², greatest at N = 20, p = 1.
        assertThat(summary.tables().get(0).table().rows()).containsExactly(List.of("20", "1", "20"));
        assertThat(summary.tables().get(1).table().rows())
                .allMatch(row -> row.get(1).equals("1.00000"));
        assertThat(summary.tables().get(2).table().rows())
                .containsExactly(List.of("pump = 0", "8.5"), List.of("pump = 0.5", "7.75"), List.of("pump = 1", "7.5"));
    }

    @Test
    void aStudyThatIsCancelledAnywhereGoesOnThereAndEndsWithTheSameBytes() throws IOException {
        SweepDocument document = study(AXES);
        run(document, "peaceful");
        Random random = new Random(1);
        int computed = 0;
        for (int i = 0; i < 20; i++) {
            runs.runs.set(0);
            int until = 1 + random.nextInt(6);
            runs.before = (spins, pump) -> {
                if (runs.runs.get() >= until) {
                    throw new CancellationException("cancelled");
                }
            };
            try {
                run(document, "disturbed", "resume");
            } catch (CancellationException e) {
                assertThat(e).hasMessage("cancelled");
            }
            computed += runs.runs.get();
        }
        runs.before = (spins, pump) -> {};
        runs.runs.set(0);
        run(document, "disturbed", "resume");
        assertThat(computed + runs.runs.get()).isEqualTo(60);
        assertThat(bytes("disturbed/points.csv")).isEqualTo(bytes("peaceful/points.csv"));
        assertThat(bytes("disturbed/points.npy")).isEqualTo(bytes("peaceful/points.npy"));
        assertThat(bytes("disturbed/report.html")).isEqualTo(bytes("peaceful/report.html"));
    }

    @Test
    void workersGiveTheSameBytesAsTheWholeInOneProcess() throws Exception {
        SweepDocument document = study(AXES);
        run(document, "whole");
        try (StudyFolder folder = StudyFolder.open(scratch.resolve("shared"))) {
            folder.begin(
                    new StudyFolder.Manifest(
                            "Voltaic test", StudyFolder.digest(document.file()), List.of(), Optional.empty(), 60),
                    document.file());
        }
        for (String range : List.of("40-59", "0-9", "10-39")) {
            studies.work(scratch.resolve("shared"), PointRange.parse(range), new Heard());
        }
        runs.runs.set(0);
        run(document, "shared", "resume");
        assertThat(runs.runs.get()).isZero();
        assertThat(bytes("shared/points.csv")).isEqualTo(bytes("whole/points.csv"));
    }

    @Test
    void aWorkerRefusesPointsThatTheStudyDoesNotHave() throws Exception {
        run(study(AXES), "one");
        assertThatThrownBy(() -> studies.work(scratch.resolve("one"), PointRange.parse("50-60"), new Heard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the study has the points 0-59, not 50-60");
        assertThatThrownBy(() -> studies.work(scratch.resolve("none"), PointRange.parse("0-1"), new Heard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no study in");
    }

    @Test
    void aPointThatFailsIsOnRecordWithItsReasonAndTheRestGoesOn() throws IOException {
        SweepDocument document = study(AXES);
        runs.before = (spins, pump) -> {
            if (spins == 7) {
                throw new RunFailedException("the run failed: seven, \"unlucky\"");
            }
        };
        assertThat(run(document, "one").failed()).isEqualTo(3);
        assertThat(Files.readString(scratch.resolve("one/points.csv")))
                .contains("18,7,0,,,\"the run failed: seven, \"\"unlucky\"\"\"\n");
        runs.before = (spins, pump) -> {};
        runs.runs.set(0);
        assertThat(run(document, "one", "resume").failed()).isEqualTo(3);
        assertThat(runs.runs.get()).isZero();
        assertThat(run(document, "one", "resume", "retry").failed()).isZero();
        assertThat(runs.runs.get()).isEqualTo(3);
        run(document, "two");
        assertThat(bytes("one/points.csv")).isEqualTo(bytes("two/points.csv"));
    }

    @Test
    void aRetryThatIsCutShortIsNotForgotten() throws IOException {
        SweepDocument document = study(AXES);
        runs.before = (spins, pump) -> {
            if (spins == 7) {
                throw new RunFailedException("the run failed");
            }
        };
        run(document, "one");
        runs.before = (spins, pump) -> {
            throw new CancellationException("cancelled");
        };
        assertThatThrownBy(() -> run(document, "one", "resume", "retry")).isInstanceOf(CancellationException.class);
        runs.before = (spins, pump) -> {};
        assertThat(run(document, "one", "resume").failed()).isZero();
    }

    @Test
    void failFastEndsTheStudyWithTheFirstPointThatFails() throws IOException {
        SweepDocument document = study(AXES);
        runs.before = (spins, pump) -> {
            if (spins == 7) {
                throw new RunFailedException("the run failed");
            }
        };
        assertThatThrownBy(() -> run(document, "one", "fail-fast"))
                .isInstanceOf(RunFailedException.class)
                .hasMessageMatching("point (18|19|20) \\(N = 7, pump = .*\\): the run failed");
    }

    @Test
    void aPointThatRunsOutOfMemoryBesideOthersIsRunAgainAlone() throws IOException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger tries = new AtomicInteger();
        AtomicInteger beside = new AtomicInteger();
        runs.before = (spins, pump) -> {
            running.incrementAndGet();
            if (spins == 9 && pump == 0.5) {
                if (tries.getAndIncrement() == 0) {
                    running.decrementAndGet();
                    throw new RunFailedException("out of memory", new OutOfMemoryError("test"));
                }
                beside.set(running.get() - 1);
            }
        };
        runs.after = running::decrementAndGet;
        assertThat(run(study(AXES), "one").failed()).isZero();
        assertThat(tries).hasValue(2);
        assertThat(beside).hasValue(0);
    }

    @Test
    void anotherStudyInTheFolderIsNoticed() throws IOException {
        run(study(AXES), "one");
        SweepDocument same = study(AXES);
        assertThatThrownBy(() -> run(same, "one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds a study already; --resume continues it");
        SweepDocument changed = study(AXES.replace("0.5", "0.6"));
        assertThatThrownBy(() -> run(changed, "one", "resume"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the study file has changed since");
        SweepDocument again = study(AXES);
        LocalStudies newer = new LocalStudies(runs, "Voltaic 2");
        assertThatThrownBy(() -> newer.run(again, order("one", "resume"), new Heard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was begun by Voltaic test, and this is Voltaic 2");
    }

    @Test
    void aFolderIsWorkedOnByOneProgramAtATime() throws IOException {
        SweepDocument document = study(AXES);
        try (StudyFolder held = StudyFolder.open(scratch.resolve("one"))) {
            assertThat(held.path()).isDirectory();
            assertThatThrownBy(() -> studies.run(document, order("one", "resume"), new Heard()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run is writing there");
        }
    }

    @Test
    void whatNoRunRecordsIsRefusedBeforeAnythingIsOnRecord() throws IOException {
        SweepDocument document =
                study(AXES.replace("[\"B.peak\"", "[\"B.peek\"").replace("B.peak", "B.peek"));
        assertThatThrownBy(() -> run(document, "one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no figure of merit 'B.peek' is recorded; did you mean 'B.peak'?");
        // Nothing was lost, so the corrected study may take its place.
        assertThat(run(study(AXES), "one").points()).isEqualTo(60);
    }

    @Test
    void theSaidPointIsWrongAndWhy() throws IOException {
        SweepDocument document =
                study("\"axes\": [{\"name\": \"pump\", \"set\": \"/channels/0/rate\", \"values\": [1, -2, 3]}]");
        List<String> errors = studies.check(document, new ArrayList<>());
        assertThat(errors)
                .singleElement()
                .asString()
                .endsWith("/axes/0/values/1: point 1 (pump = -2): rate is negative");
        SweepDocument noExperiment =
                study("\"axes\": [{\"name\": \"N\", \"set\": \"/ensembles/0/spins\", \"values\": [1, 2.5]}]");
        assertThat(studies.check(noExperiment, new ArrayList<>()))
                .singleElement()
                .asString()
                .endsWith("/axes/0/values/1: point 1 (N = 2.5): spins is 2.5; it must be a whole number from 1 to"
                        + " 2147483647");
    }

    @Test
    void searchesKeepEveryEvaluationAndAreNotMadeTwice() throws IOException {
        SweepDocument document = study(
                """
                "axes": [{"name": "N", "set": "/ensembles/0/spins", "values": [2, 3]}],
                "search": {"goal": "maximum", "of": "B.peak", "tolerance": 1e-6,
                           "over": [{"name": "pump", "set": "/channels/0/rate", "from": 0, "to": 2.5}]},
                "outcome": [{"type": "table", "columns": ["N", "pump", "B.peak"]}]""");
        Summary summary = run(document, "one");
        // The peak N − (p − 1)² is greatest at p = 1; near it, rounding hides differences of p below 1e-8.
        assertThat(summary.tables().get(0).table().rows())
                .containsExactly(List.of("2", "1", "2"), List.of("3", "1", "3"));
        int evaluations =
                Files.readAllLines(scratch.resolve("one/evaluations.csv")).size() - 1;
        assertThat(runs.runs.get()).isEqualTo(evaluations);
        // A search that is cut short asks for what it had again, and finds it on record.
        Path journal = scratch.resolve("one/journal/local.journal");
        List<String> lines = Files.readAllLines(journal);
        Files.write(journal, lines.subList(0, lines.size() - 4));
        runs.runs.set(0);
        byte[] before = bytes("one/points.csv");
        run(document, "one", "resume");
        assertThat(runs.runs.get()).isBetween(1, 4);
        assertThat(bytes("one/points.csv")).isEqualTo(before);
    }

    @Test
    void partsOfTrajectoriesArePutTogether() throws IOException {
        SweepDocument document =
                study("\"parts\": 2, \"keep\": [{\"final\": \"B.energy\"}, {\"series\": \"B.energy\"}]");
        run(document, "one");
        // Parts of 5 trajectories from 0 and 5 have the energies 4t and 4.2t: the mean is 4.1t.
        assertThat(Files.readAllLines(scratch.resolve("one/means/000000.csv")).get(3))
                .startsWith("1.0,4.1,");
        assertThat(Files.readString(scratch.resolve("one/means.csv")))
                .startsWith("point,B.final-energy,B.final-energy.stderr,error\n0,4.1,");
    }
}
