package voltaic.slurm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.plugin.DetachedException;

/** Decisions, on programs that stand in for Slurm's. The real one is in SlurmIT. */
class SlurmEngineTest {
    private static final Pace FAST = new Pace(2, 10, 20);

    @TempDir
    private Path scratch;

    private FakeSlurm slurm;
    private SlurmEngine engine;

    @BeforeEach
    void makeSlurm() throws IOException {
        slurm = new FakeSlurm(scratch.resolve("bin"));
        engine = new SlurmEngine(slurm.programs(), FAST);
    }

    private FakeWork work(int points) {
        return new FakeWork(scratch.resolve("a study"), points);
    }

    private static SlurmEngine.Parameters parameters(int pointsPerTask) {
        return parameters(Optional.empty(), Optional.empty(), Optional.empty(), pointsPerTask, Optional.empty());
    }

    private static SlurmEngine.Parameters parameters(
            Optional<String> partition,
            Optional<String> time,
            Optional<String> mem,
            int pointsPerTask,
            Optional<String> sbatch) {
        return new SlurmEngine.Parameters(
                partition,
                time,
                mem,
                Optional.empty(),
                1,
                OptionalLong.of(pointsPerTask),
                OptionalLong.empty(),
                OptionalLong.empty(),
                sbatch);
    }

    private int submitted() throws IOException {
        return slurm.calls("sbatch").size();
    }

    private Path engineFolder() {
        return scratch.resolve("a study/engine/slurm");
    }

    @Test
    void eachChunkIsATaskAndNoArrayIsLargerThanTheClusterAllows() throws Exception {
        FakeWork work = work(10);
        work.with(turn -> {
            if (submitted() == 2) {
                work.done(0, 9);
            }
        });
        engine.execute(
                work,
                parameters(
                        Optional.of("main"), Optional.of("30"), Optional.of("2G"), 2, Optional.of("--qos=x --nice")));
        assertThat(slurm.calls("sbatch")).hasSize(2);
        assertThat(slurm.calls("sbatch").get(0))
                .contains(
                        "--parsable",
                        "--requeue",
                        "--array=0-3",
                        "--partition=main",
                        "--time=30",
                        "--mem=2G",
                        "--qos=x --nice")
                .endsWith("/1/job.sh");
        assertThat(slurm.calls("sbatch").get(1)).contains("--array=0-0");
        assertThat(Files.readAllLines(engineFolder().resolve("1/tasks")))
                .first()
                .isEqualTo("0-1 2 'echo' 'it'\\''s' '0-1'");
        assertThat(work.told).contains("job 1: 8 points in 4 tasks", "job 2: 2 points in 1 task");
    }

    @Test
    void aTaskRunsTheCommandOfItsLineAndLeavesItsMarks() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                work.done(0, 3);
            }
        });
        engine.execute(work, parameters(2));
        Path folder = engineFolder().resolve("1");
        ProcessBuilder task = new ProcessBuilder("sh", folder.resolve("job.sh").toString());
        task.environment().put("SLURM_ARRAY_TASK_ID", "1");
        task.environment().put("SLURMD_NODENAME", "n1");
        task.environment().put("SLURM_MEM_PER_NODE", "1000");
        Process process = task.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("it's 2-3\n");
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("1.started")).hasContent("n1 0");
        assertThat(folder.resolve("1.ended")).hasContent("0 ");
    }

    @Test
    void aLostTaskIsSubmittedAgainWithWhatItLeftMissing() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                work.done(0, 2);
                slurm.state(1, 0, "COMPLETED");
                slurm.state(1, 1, "NODE_FAIL");
            } else if (submitted() == 2) {
                work.done(3, 3);
            }
        });
        engine.execute(work, parameters(2));
        assertThat(Files.readAllLines(engineFolder().resolve("2/tasks")))
                .containsExactly("3-3 1 'echo' 'it'\\''s' '3-3'");
        assertThat(work.told).contains("task 1_1 with 1 missing point was lost; they are submitted again");
        assertThat(work.failed).isEmpty();
    }

    @Test
    void slurmStartsATaskAgainByItself() throws Exception {
        FakeWork work = work(2);
        work.with(turn -> {
            if (submitted() == 1) {
                slurm.state(1, 0, turn < 20 ? "RUNNING" : "PENDING");
            }
            if (turn == 60) {
                work.done(0, 1);
            }
        });
        engine.execute(work, parameters(2));
        assertThat(work.told).contains("task 1_0 with 2 missing points was lost; Slurm starts what is left again");
        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    void pointsThatAreAlwaysLostAreGivenUp() throws Exception {
        FakeWork work = work(2);
        work.with(turn -> slurm.state(Math.max(1, submitted()), 0, "PREEMPTED"));
        engine.execute(work, parameters(2));
        assertThat(submitted()).isEqualTo(Tasks.MOST_LOSSES);
        assertThat(work.failed).containsEntry(0, "its task was lost 5 times").hasSize(2);
    }

    @Test
    void theMemoryLimitIsTheReasonOfItsPoints() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                work.done(0, 0);
                slurm.state(1, 0, "OUT_OF_MEMORY");
            }
        });
        engine.execute(work, parameters(Optional.empty(), Optional.empty(), Optional.of("2G"), 4, Optional.empty()));
        assertThat(work.failed)
                .containsOnlyKeys(1, 2, 3)
                .containsValue("ended by the memory limit of its job (--mem 2G)");
    }

    @Test
    void whatSlurmWroteIntoTheOutputTellsWhereTheStateDoesNot() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                Files.writeString(
                        engineFolder().resolve("1/0.out"),
                        "slurmstepd-n1: error: StepId=7.batch exceeded memory limit (64 > 62), being killed\n"
                                + "slurmstepd-n1: error: *** JOB 7 ON n1 CANCELLED AT 2026-11-22T21:52:38 ***\n");
                slurm.state(1, 0, "FAILED");
            }
        });
        engine.execute(work, parameters(4));
        assertThat(work.failed.get(3)).startsWith("ended by the memory limit of its job");
    }

    @Test
    void aTaskThatGotOnUntilItsTimeLimitIsContinuedInSmallerOnes() throws Exception {
        FakeWork work = work(100);
        work.with(turn -> {
            if (submitted() == 1) {
                work.done(0, 9);
                slurm.state(1, 0, "TIMEOUT");
            } else if (submitted() == 6) {
                work.done(0, 99);
            }
        });
        engine.execute(work, parameters(Optional.empty(), Optional.of("1"), Optional.empty(), 100, Optional.empty()));
        assertThat(work.failed).isEmpty();
        assertThat(Files.readAllLines(engineFolder().resolve("2/tasks")).get(0)).startsWith("10-14 5 ");
        assertThat(work.told)
                .anyMatch(line ->
                        line.contains("task 1_0 with 90 missing points was ended by the time limit, but got on"));
    }

    @Test
    void aPointThatTakesLongerThanTheTimeLimitFailsByIt() throws Exception {
        FakeWork work = work(1);
        work.with(turn -> slurm.state(1, 0, "TIMEOUT"));
        engine.execute(work, parameters(Optional.empty(), Optional.of("1"), Optional.empty(), 1, Optional.empty()));
        assertThat(work.failed).containsEntry(0, "ended by the time limit of its job (--time 1)");
    }

    @Test
    void aWorkerThatCannotWorkEndsTheStudyWithItsLastWords() throws Exception {
        FakeWork work = work(2);
        work.with(turn -> {
            if (submitted() == 1) {
                Files.writeString(engineFolder().resolve("1/0.out"), "voltaic: Java 17 or newer is needed\n");
                Files.writeString(engineFolder().resolve("1/0.ended"), "1 RUNNING\n");
                Files.writeString(engineFolder().resolve("1/0.started"), "n1 0\n");
                slurm.state(1, 0, "FAILED");
            }
        });
        assertThatThrownBy(() -> engine.execute(work, parameters(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("task 1_0 on n1 ended with code 1: voltaic: Java 17 or newer is needed (")
                .hasMessageEndingWith("2 points are missing, and --resume --on slurm submits them again");
        assertThat(submitted()).isEqualTo(1);
        assertThat(work.failed).isEmpty();
    }

    @Test
    void slurmsWordsStandBesideTheOptionThatTheyAreAbout() throws Exception {
        slurm.script(
                "sbatch",
                "echo 'sbatch: error: invalid partition specified: nix' >&2\n"
                        + "echo 'sbatch: error: Batch job submission failed: Invalid partition name specified' >&2; exit 1");
        assertThatThrownBy(() -> engine.execute(
                        work(2),
                        parameters(Optional.of("nix"), Optional.of("30"), Optional.empty(), 2, Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sbatch does not take the job with --partition nix: invalid partition specified: nix;"
                        + " Batch job submission failed: Invalid partition name specified");
    }

    @Test
    void withoutSlurmThereIsOneSentence() throws Exception {
        slurm.remove("scontrol");
        assertThatThrownBy(() -> engine.execute(work(2), parameters(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Slurm is not here: there is no program scontrol on the PATH; run this where jobs are"
                        + " submitted, or without --on slurm")
                .hasNoCause();
    }

    @Test
    void whoCancelsDetachesAndMayAttachAgain() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                slurm.state(1, 0, "RUNNING");
                slurm.state(1, 1, "PENDING");
                FakeWork.cancel();
            }
        });
        assertThatThrownBy(() -> engine.execute(work, parameters(2)))
                .isInstanceOf(DetachedException.class)
                .hasMessage("job 1 goes on");
        work.with(turn -> {
            if (turn == 10) {
                work.done(0, 3);
            }
        });
        engine.attach(work, parameters(2));
        assertThat(submitted()).isEqualTo(1);
        assertThatThrownBy(() -> engine.attach(work, parameters(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no job of this study is at work");
    }

    @Test
    void whoAttachesLaterHasTheLostPointsSubmittedAgain() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                FakeWork.cancel();
            }
        });
        assertThatThrownBy(() -> engine.execute(work, parameters(2))).isInstanceOf(CancellationException.class);
        // Slurm has forgotten the job.
        slurm.script("squeue", "echo 'slurm_load_jobs error: Invalid job id specified' >&2; exit 1");
        work.with(turn -> {
            if (submitted() == 2) {
                work.done(0, 3);
            }
        });
        engine.attach(work, parameters(2));
        assertThat(submitted()).isEqualTo(2);
    }

    @Test
    void aStudyThatIsResumedLeavesTasksAtTheirPoints() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                slurm.state(1, 0, "RUNNING");
                slurm.state(1, 1, "CANCELLED");
                FakeWork.cancel();
            }
        });
        assertThatThrownBy(() -> engine.execute(work, parameters(2))).isInstanceOf(CancellationException.class);
        work.with(turn -> {
            if (submitted() == 2) {
                work.done(0, 3);
            }
        });
        engine.execute(work, parameters(2));
        assertThat(work.told).contains("job 1 of this study is at work already", "job 2: 2 points in 1 task");
        assertThat(Files.readAllLines(engineFolder().resolve("2/tasks")).get(0)).startsWith("2-3 2 ");
    }

    @Test
    void cancelledTasksAreLeftToTheUser() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                slurm.state(1, 0, "CANCELLED");
                work.done(2, 3);
            }
        });
        assertThatThrownBy(() -> engine.execute(work, parameters(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("task 1_0 was cancelled; 2 points are missing, and --resume --on slurm submits them again");
    }

    @Test
    void cancelEndsWhatWaitsOrRuns() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                slurm.state(1, 0, "RUNNING");
                FakeWork.cancel();
            }
        });
        assertThatThrownBy(() -> engine.execute(work, parameters(2))).isInstanceOf(CancellationException.class);
        engine.cancel(work, parameters(2));
        assertThat(slurm.calls("scancel")).isEqualTo(List.of("scancel 1"));
        assertThat(work.told).contains("job 1 is cancelled; what is on record is kept");
    }

    @Test
    void aFailureThatEndsTheStudyEndsItsJobs() throws Exception {
        FakeWork work = work(4);
        work.with(turn -> {
            if (submitted() == 1) {
                slurm.state(1, 0, "RUNNING");
                throw new IllegalStateException("the first failure ends the study");
            }
        });
        assertThatThrownBy(() -> engine.execute(work, parameters(2))).hasMessage("the first failure ends the study");
        assertThat(slurm.calls("scancel")).containsExactly("scancel 1");
    }

    @Test
    void aControllerThatDoesNotAnswerIsAskedAgain() throws Exception {
        FakeWork work = work(2);
        work.with(turn -> {
            if (submitted() == 1 && turn < 10) {
                slurm.script("squeue", "echo 'slurm_load_jobs error: Unable to contact slurm controller' >&2; exit 1");
            } else if (turn == 40) {
                slurm.script("squeue", "true");
                work.done(0, 1);
            }
        });
        engine.execute(work, parameters(2));
        assertThat(work.told).contains("Slurm does not answer; it is asked again");
        assertThat(submitted()).isEqualTo(1);
    }
}
