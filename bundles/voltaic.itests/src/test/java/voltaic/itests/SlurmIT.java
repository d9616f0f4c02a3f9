package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies on a real Slurm of two nodes. */
@Tag("slurm")
class SlurmIT {
    private static final String SOLVER = "{\"type\": \"exact\"}";
    private static final String AXIS =
            "\"axes\": [{\"name\": \"pump\", \"set\": \"/channels/0/rate\", \"from\": 0, \"to\": 3, \"count\": %d}],"
                    + "\"keep\": [\"B1.peak-energy-density\", {\"series\": \"B1.energy-density\"}]";

    @TempDir
    private static Path scratch;

    private static RealSlurm slurm;
    private static Program program;
    private static Program local;
    private static Program.Running limited;

    @BeforeAll
    static void startSlurm() throws Exception {
        String lacking = RealSlurm.lacking().orElse("");
        assumeTrue(lacking.isEmpty(), () -> "SKIPPED: " + lacking + " is not installed");
        slurm = RealSlurm.start(scratch.resolve("slurm"));
        local = Program.of(TestInstallation.DISTRIBUTION, scratch);
        program = local.with(slurm.environment());
        // A minute is the least limit: it passes while the other tests run. A point takes many seconds, lest one be
        // finished before its worker is stopped, or between the signals that end it.
        Path file = Path.of(study("time", SOLVER, String.format(AXIS, 2)));
        Files.writeString(file, Files.readString(file).replace("\"spins\": 60", "\"spins\": 10000"));
        limited = begin(file.toString(), "time", "--time", "1", "--sbatch", "--nodelist=n1");
        stopWorker("time", limited);
    }

    @AfterAll
    static void endSlurm() throws Exception {
        if (slurm != null) {
            slurm.close();
        }
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

    private static Program.Running begin(String file, String name, String... further) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("sweep", file, "-o", folder(name).toString(), "--on", "slurm"));
        words.addAll(List.of(further));
        return program.start(List.of(), words.toArray(String[]::new));
    }

    private static void succeeds(Program.Running running) throws Exception {
        succeeds(running.finish());
    }

    private static void succeeds(Program.Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    private static void isSame(String one, String other, String... files) throws IOException {
        for (String file : files) {
            assertThat(folder(one).resolve(file))
                    .hasSameBinaryContentAs(folder(other).resolve(file));
        }
    }

    /** The points on record, each with the number of processes that computed it. */
    private static Map<Integer, Integer> records(String name) throws IOException {
        Map<Integer, Integer> records = new HashMap<>();
        Path journal = folder(name).resolve("journal");
        if (Files.isDirectory(journal)) {
            try (Stream<Path> files = Files.list(journal)) {
                for (Path file : files.toList()) {
                    for (String line : Files.readAllLines(file)) {
                        String[] fields = line.split("\t", -1);
                        if (fields.length > 2 && fields[1].equals("P")) {
                            records.merge(Integer.parseInt(fields[2]), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        return records;
    }

    private static boolean workerRunsOn(String node) throws IOException {
        return slurm.jobs("SLURMD_NODENAME=" + node).stream()
                .anyMatch(process -> process.info().command().orElse("").endsWith("java"));
    }

    @Test
    void aStudyOutlivesANodeAndEndsWithTheBytesOfALocalRun() throws Exception {
        String file = study("lost", SOLVER, String.format(AXIS, 160));
        succeeds(local.run("sweep", file, "-o", folder("whole").toString()));
        Program.Running running = begin(file, "lost", "--points-per-task", "20");
        RealSlurm.await(() -> workerRunsOn("n2") && records("lost").size() > 15);
        assertThat(records("lost").size()).isLessThan(140);
        slurm.lose("n2");
        Program.Outcome outcome = running.finish();
        succeeds(outcome);
        assertThat(outcome.err()).contains("in 8 tasks").containsPattern("on n2 .*(was|were) lost");
        isSame("lost", "whole", "points.csv", "points.npy", "series/000159.npy");
        // What was on record when the node was lost was not computed again.
        assertThat(records("lost")).hasSize(160).allSatisfy((point, times) -> assertThat(times)
                .isEqualTo(1));
        slurm.recover("n2");
    }

    @Test
    void partsOfTrajectoriesGoOnWithoutTheTerminalAndHaveTheMeanOfALocalRun() throws Exception {
        String file = study(
                "parts",
                "{\"type\": \"trajectories\", \"trajectories\": 400, \"seed\": 7}",
                "\"parts\": 8, \"keep\": [{\"final\": \"B1.energy-density\"}, {\"series\": \"B1.energy-density\"}]");
        succeeds(local.run("sweep", file, "-o", folder("here").toString()));
        Program.Running terminal = begin(file, "parts", "--points-per-task", "3");
        RealSlurm.await(() -> Files.exists(folder("parts").resolve("engine/slurm/1/job")));
        terminal.process().destroyForcibly().waitFor();
        succeeds(program.run("sweep", "--attach", folder("parts").toString()));
        isSame("parts", "here", "means.csv", "points.csv", "points.npy");
        assertThat(tasks("parts")).hasSize(3);
    }

    private static List<String> tasks(String name) throws IOException {
        return Files.readAllLines(folder(name).resolve("engine/slurm/1/tasks"));
    }

    @Test
    void whoDetachesIsToldHowToAttachAndToCancel() throws Exception {
        String file = study("detached", SOLVER, String.format(AXIS, 2000));
        Program.Running running = begin(file, "detached", "--tasks-per-job", "2", "--points-per-task", "500");
        RealSlurm.await(() -> records("detached").size() > 10);
        signal("-INT", running.process().pid());
        Program.Outcome outcome = running.finish();
        assertThat(outcome.exitCode()).isEqualTo(130);
        assertThat(outcome.err())
                .contains("Detached: job", "voltaic sweep --attach " + folder("detached"))
                .contains("voltaic sweep --cancel " + folder("detached"));
        Program.Outcome cancelled =
                program.run("sweep", "--cancel", folder("detached").toString());
        succeeds(cancelled);
        assertThat(cancelled.err()).contains("cancelled; what is on record is kept");
        RealSlurm.await(() ->
                slurm.said("squeue", "--noheader", "--format=%j").stream().noneMatch(job -> job.contains("detached")));
        Program.Outcome attached =
                program.run("sweep", "--attach", folder("detached").toString());
        assertThat(attached.exitCode()).isEqualTo(1);
        assertThat(attached.err()).contains("was cancelled", "--resume --on slurm submits them again");
    }

    private static void signal(String signal, long process) throws Exception {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(process))
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void aMemoryLimitIsTheReasonUntilTheStudyIsRetriedWithMore() throws Exception {
        String file = study("memory", SOLVER, String.format(AXIS, 9));
        // Slurm measures once a second: the worker is stopped until then. Java takes more than that limit to start.
        Program.Running tooLarge = begin(file, "memory", "--mem", "20M");
        stopWorker("memory", tooLarge);
        succeeds(tooLarge);
        assertThat(Files.readString(folder("memory").resolve("points.csv")))
                .contains("ended by the memory limit of its job (--mem 20M)");
        succeeds(begin(file, "memory", "--mem", "600M", "--resume", "--retry"));
        succeeds(local.run("sweep", file, "-o", folder("memory-here").toString()));
        isSame("memory", "memory-here", "points.csv", "points.npy");
    }

    /** Its worker was stopped, rather than kept busy: time passes all the same, and others have the processors. */
    @Test
    void aTimeLimitIsTheReasonOfThePointThatItEnded() throws Exception {
        succeeds(limited);
        assertThat(Files.readString(folder("time").resolve("points.csv")))
                .contains("ended by the time limit of its job (--time 1)");
        assertThat(new HashSet<>(records("time").keySet())).containsExactlyInAnyOrder(0, 1);
    }

    /** Stops the first worker of a study as soon as it is there, as a debugger does, unless the study is over before. */
    private static void stopWorker(String name, Program.Running study) throws Exception {
        RealSlurm.await(() -> {
            for (ProcessHandle process : workers(name)) {
                signal("-STOP", process.pid());
                return true;
            }
            return !study.process().isAlive();
        });
    }

    private static List<ProcessHandle> workers(String name) throws IOException {
        return slurm.jobs("SLURM_ARRAY_TASK_ID=0").stream()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .filter(process -> process.info().commandLine().orElse("").contains(folder(name) + " --points"))
                .toList();
    }

    @Test
    void whatSlurmRefusesIsSaidInItsWordsBesideTheOption() throws Exception {
        String file = study("refused", SOLVER, String.format(AXIS, 2));
        Program.Outcome outcome = begin(file, "refused", "--partition", "nix").finish();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("error: sbatch does not take the job with --partition nix: ", "invalid partition");
    }

    @Test
    void withoutSlurmThereIsOneSentence() throws Exception {
        Path empty = Files.createDirectories(scratch.resolve("bin"));
        for (String tool :
                List.of("sh", "env", "readlink", "sed", "find", "uname", "cat", "rm", "mkdir", "mv", "dirname")) {
            for (String place : List.of("/bin", "/usr/bin")) {
                Path target = Path.of(place, tool);
                if (Files.isExecutable(target) && !Files.exists(empty.resolve(tool))) {
                    Files.createSymbolicLink(empty.resolve(tool), target);
                }
            }
        }
        String file = study("missing", SOLVER, String.format(AXIS, 2));
        Program.Outcome outcome;
        try {
            outcome = local.with(Map.of("PATH", empty.toString()))
                    .run("sweep", file, "-o", folder("missing").toString(), "--on", "slurm");
        } finally {
            try (Stream<Path> links = Files.list(empty)) {
                for (Path link : links.toList()) {
                    Files.delete(link);
                }
            }
        }
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("Slurm is not here: there is no program scontrol on the PATH");
    }
}
