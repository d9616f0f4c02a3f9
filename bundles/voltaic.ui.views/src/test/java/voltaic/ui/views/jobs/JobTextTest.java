package voltaic.ui.views.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voltaic.ui.api.Job;
import voltaic.ui.views.FakeWork.FakeJob;

class JobTextTest {
    private static Stream<String> remaining(long... seconds) {
        return java.util.Arrays.stream(seconds).mapToObj(s -> JobText.remaining(Duration.ofSeconds(s)));
    }

    @Test
    void remainingTimesAreRoundedUpToWhatCanBeTrusted() {
        assertThat(remaining(0, 4, 5, 21, 55, 56, 61, 3300, 3301, 7200, 129_600, 129_601))
                .containsExactly(
                        "a few seconds left",
                        "a few seconds left",
                        "about 5 s left",
                        "about 25 s left",
                        "about 55 s left",
                        "about 1 min left",
                        "about 2 min left",
                        "about 55 min left",
                        "about 1 h left",
                        "about 2 h left",
                        "about 36 h left",
                        "about 2 d left");
    }

    @Test
    void aLaterMomentNeverReadsAsALongerTime() {
        List<String> words = new java.util.ArrayList<>();
        for (long second = 200_000; second >= 0; second -= 7) {
            String text = JobText.remaining(Duration.ofSeconds(second));
            if (words.isEmpty() || !words.get(words.size() - 1).equals(text)) {
                assertThat(words).doesNotContain(text);
                words.add(text);
            }
        }
        assertThat(words).endsWith("a few seconds left");
    }

    @Test
    void elapsedTimesHaveTheirTwoLargestUnits() {
        assertThat(Stream.of(0, 59, 60, 63, 3600, 3660, 90_000).map(s -> JobText.duration(Duration.ofSeconds(s))))
                .containsExactly("0 s", "59 s", "1 min", "1 min 3 s", "1 h", "1 h 1 min", "1 d 1 h");
    }

    @Test
    void onlyWhatIsCompleteIsAHundredPerCent() {
        assertThat(JobText.percent(0.9999)).isEqualTo("99 %");
        assertThat(JobText.percent(0.29)).isEqualTo("29 %");
        assertThat(JobText.percent(1)).isEqualTo("100 %");
    }

    @Test
    void aJobSaysHowFarItIsAndWhatBecameOfIt() {
        FakeJob job = new FakeJob("Run");
        job.fraction = 0.5;
        job.elapsed = Duration.ofSeconds(12);
        job.remaining = Optional.of(Duration.ofSeconds(12));
        assertThat(JobText.progress(job)).isEqualTo("50 % · 12 s · about 15 s left");
        job.fraction = -1;
        job.remaining = Optional.empty();
        assertThat(JobText.progress(job)).isEqualTo("12 s");
        job.state = Job.State.DONE;
        assertThat(JobText.outcome(job)).isEqualTo("Done in 12 s");
        job.elapsed = Duration.ofMillis(340);
        assertThat(JobText.outcome(job)).isEqualTo("Done in 340 ms");
        job.elapsed = Duration.ofSeconds(12);
        job.state = Job.State.FAILED;
        job.detail = "the disk is full.";
        assertThat(JobText.outcome(job)).isEqualTo("Failed after 12 s: the disk is full.");
    }

    @Test
    void whatGoesOnStandsBeforeWhatWaitsAndWhatIsOver() {
        List<Job> jobs = Stream.of(Job.State.DONE, Job.State.WAITING, Job.State.RUNNING, Job.State.FAILED)
                .<Job>map(state -> {
                    FakeJob job = new FakeJob(state.name());
                    job.state = state;
                    return job;
                })
                .toList();
        assertThat(ProgressView.order(jobs).stream().map(Job::label))
                .containsExactly("RUNNING", "WAITING", "DONE", "FAILED");
    }
}
