package voltaic.ui.results.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.core.RunService;
import voltaic.studies.Studies;
import voltaic.ui.api.Job;
import voltaic.ui.api.Run;
import voltaic.ui.results.Fakes;
import voltaic.ui.results.TestJobs;
import voltaic.ui.results.TestRunService;
import voltaic.ui.results.TestRunService.Hook;
import voltaic.ui.results.TestStudies;

/** Studies over axes as runs of the workspace. */
class SweepRunsTest {
    @TempDir
    Path root;

    private final AtomicInteger points = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Fakes.Lines console = new Fakes.Lines();

    private WorkspaceRuns runs(Hook hook) {
        RunService service = TestRunService.with(hook);
        Studies studies = TestStudies.with(service);
        return new WorkspaceRuns(service, studies, new TestJobs(), console, new Fakes.Folder(root));
    }

    private void count(int samples) {
        if (samples == TestRunService.SAMPLES) {
            points.incrementAndGet();
            begun.countDown();
        }
    }

    @Test
    void aStudyIsRunIntoAFolderOfItsOwn() throws Exception {
        WorkspaceRuns runs = runs((study, samples) -> count(samples));
        Run run = runs.sweep("grid", TestStudies.grid(2, 3));
        TestJobs.await(run.job());

        assertThat(run.job().state()).as(console.text()).isEqualTo(Job.State.DONE);
        assertThat(run.folder()).isEqualTo(root.resolve("results/grid-1"));
        assertThat(run.name()).isEqualTo("grid · 1");
        assertThat(run.folder().resolve("points.csv")).exists();
        assertThat(Files.readString(run.folder().resolve("study.voltaic.json"))).isEqualTo(TestStudies.grid(2, 3));
        assertThat(points).hasValue(6);
        assertThat(run.results().results().get(0).time().toArray()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(runs.find(run.folder())).contains(run);
    }

    @Test
    void theSameStudyIsContinuedUntilItIsCompleteAndThenBegunAnew() throws Exception {
        WorkspaceRuns runs = runs((study, samples) -> {
            count(samples);
            if (points.get() >= 2) {
                pause();
            }
        });
        Run first = runs.sweep("grid", TestStudies.grid(3, 4));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(runs.sweep("grid", TestStudies.grid(3, 4)))
                .as("it runs already")
                .isSameAs(first);
        long asked = System.nanoTime();
        first.job().cancel();
        TestJobs.await(first.job());
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(1));
        assertThat(first.job().state()).isEqualTo(Job.State.CANCELLED);
        int kept = TestStudies.with(TestRunService.with((study, samples) -> {}))
                .view(first.folder())
                .done()
                .cardinality();
        assertThat(kept).isBetween(1, 11);

        AtomicInteger rest = new AtomicInteger();
        WorkspaceRuns later = runs((study, samples) -> {
            if (samples == TestRunService.SAMPLES) {
                rest.incrementAndGet();
            }
        });
        Run second = later.sweep("grid", TestStudies.grid(3, 4));
        TestJobs.await(second.job());
        assertThat(second.folder()).isEqualTo(first.folder());
        assertThat(rest.get()).isEqualTo(12 - kept);

        Run third = later.sweep("grid", TestStudies.grid(3, 4));
        TestJobs.await(third.job());
        assertThat(third.folder()).isEqualTo(root.resolve("results/grid-2"));
    }

    @Test
    void aFolderWithoutAStudyIsNotContinued() {
        assertThatThrownBy(() -> runs((study, samples) -> {}).resume(root, false))
                .hasMessageContaining("there is no study in " + root);
    }

    @Test
    void whatIsNoStudyIsSaidWithItsPlace() {
        String wrong = TestStudies.grid(2, 3).replace("/time/end", "/tim/end");
        assertThatThrownBy(() -> runs((study, samples) -> {}).sweep("grid", wrong))
                .hasMessageContaining("/axes/1");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
