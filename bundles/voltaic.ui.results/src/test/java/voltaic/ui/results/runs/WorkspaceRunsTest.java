package voltaic.ui.results.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.core.RunFailedException;
import voltaic.json.DocumentReader;
import voltaic.json.ResultReader;
import voltaic.model.experiment.Study;
import voltaic.ui.api.Job;
import voltaic.ui.api.Run;
import voltaic.ui.results.Fakes;
import voltaic.ui.results.Studies;
import voltaic.ui.results.TestJobs;
import voltaic.ui.results.TestRunService;
import voltaic.ui.results.TestRunService.Hook;
import voltaic.ui.results.TestStudies;

class WorkspaceRunsTest {
    private static final String SOURCE = "{\"format\": \"voltaic-experiment/1\"}";

    @TempDir
    Path root;

    private final Fakes.Lines console = new Fakes.Lines();

    private WorkspaceRuns runs(Hook hook) {
        return new WorkspaceRuns(
                TestRunService.with(hook),
                TestStudies.with(TestRunService.with(hook)),
                new TestJobs(),
                console,
                new Fakes.Folder(root));
    }

    private static Run start(WorkspaceRuns runs, Study study) {
        return runs.start(study, "decay", SOURCE);
    }

    @Test
    void aRunIsKeptInAFolderOfItsOwnWithTheFileThatWasRun() throws IOException {
        WorkspaceRuns runs = runs((study, samples) -> {});
        Run first = start(runs, TestRunService.study(""));
        TestJobs.await(first.job());
        Run second = start(runs, TestRunService.study(""));
        TestJobs.await(second.job());

        assertThat(first.folder()).isEqualTo(root.resolve("results/decay-1"));
        assertThat(second.folder()).isEqualTo(root.resolve("results/decay-2"));
        assertThat(second.name()).isEqualTo("decay · 2");
        assertThat(ResultReader.read(first.folder()).results())
                .isEqualTo(first.results().results());
        assertThat(Files.readString(first.folder().resolve("decay.voltaic.json")))
                .isEqualTo(SOURCE);
        assertThat(first.folder().resolve("series.csv")).exists();
        assertThat(runs.find(first.folder())).contains(first);
        assertThat(runs.list()).containsExactly(second, first);
        assertThat(console.text()).contains("decay · 1: started", "decay · 1: kept in " + first.folder());
    }

    @Test
    void aRunThatIsCancelledShowsWhatItRecordedAndKeepsNothing() throws Exception {
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        WorkspaceRuns runs = runs((study, samples) -> {
            if (samples == 50) {
                halfway.countDown();
                await(goOn);
            }
        });
        Run run = start(runs, TestRunService.study(""));
        await(halfway);
        run.job().cancel();
        goOn.countDown();

        assertThat(TestJobs.await(run.job()).state()).isEqualTo(Job.State.CANCELLED);
        assertThat(run.results().results().get(0).time().size()).isPositive();
        assertThat(run.folder()).doesNotExist();
        assertThat(run.isRunning()).isFalse();
        assertThat(console.text()).contains("decay · 1: cancelled");
    }

    @Test
    void aRunThatFailsSaysWhy() {
        WorkspaceRuns runs = runs((study, samples) -> {
            throw new RunFailedException("the run failed: step size underflow at t = 1.0");
        });
        Run run = start(runs, TestRunService.study(""));
        Job job = TestJobs.await(run.job());
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.detail()).isEqualTo("the run failed: step size underflow at t = 1.0");
        assertThat(run.folder()).doesNotExist();
    }

    @Test
    void twoRunsGoOnAtOnce() {
        CyclicBarrier both = new CyclicBarrier(2);
        WorkspaceRuns runs = runs((study, samples) -> {
            if (samples == 10) {
                meet(both);
            }
        });
        Run one = start(runs, TestRunService.study(""));
        Run other = start(runs, TestRunService.study(""));
        assertThat(one.folder()).isNotEqualTo(other.folder());
        assertThat(TestJobs.await(one.job()).state()).isEqualTo(Job.State.DONE);
        assertThat(TestJobs.await(other.job()).state()).isEqualTo(Job.State.DONE);
        assertThat(one.folder().resolve("result.json")).exists();
        assertThat(other.folder().resolve("result.json")).exists();
    }

    @Test
    void resultsThatCannotBeKeptAreShownAndCanBeKeptLater() throws IOException {
        Files.writeString(root.resolve("results"), "a file where the folder should be");
        WorkspaceRuns runs = runs((study, samples) -> {});
        WorkspaceRun run = (WorkspaceRun) start(runs, TestRunService.study(""));
        Job job = TestJobs.await(run.job());

        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.detail())
                .isEqualTo("the results are shown but not kept: cannot write to " + root.resolve("results")
                        + ": a file or a broken link of that name is in the way");
        assertThat(run.results().results().get(0).time().size()).isEqualTo(TestRunService.SAMPLES);
        assertThat(run.isLost()).isTrue();

        Files.delete(root.resolve("results"));
        run.keepAgain((fraction, detail) -> true);
        assertThat(run.isLost()).isFalse();
        assertThat(run.trouble()).isEmpty();
        assertThat(ResultReader.read(run.folder()).results()).hasSize(1);
    }

    @Test
    void aFolderThatSomebodyElseMadeMeanwhileIsLeftAlone() throws IOException {
        RunFolders folders = new RunFolders(() -> root.resolve("results"));
        Path promised = folders.promise("decay");
        Files.createDirectories(promised);
        try (var opened = folders.open(promised, "decay")) {
            assertThat(opened.path()).isEqualTo(root.resolve("results/decay-2"));
        }
        assertThat(promised).isEmptyDirectory();
    }

    @Test
    void aCommandIsGivenForTheFileThatWasRunAndForAnotherSolver() throws IOException {
        Path example = Path.of("../../examples/switch-off.voltaic.json");
        Path folder = Files.createDirectories(root.resolve("results/switch off-1"));
        Study study = DocumentReader.read(example).study();
        assertThat(CommandLine.of(folder, study)).isEmpty();
        Path kept = Files.copy(example, folder.resolve("switch-off.voltaic.json"));
        assertThat(CommandLine.of(folder, study))
                .contains("voltaic run '" + kept + "' -o 'voltaic-results/switch off-1'");
        assertThat(CommandLine.of(folder, Studies.withSolver(study, "cumulant")))
                .contains("voltaic run '" + kept + "' --solver cumulant -o 'voltaic-results/switch off-1'");
        assertThat(CommandLine.of(folder, TestRunService.study(""))).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
