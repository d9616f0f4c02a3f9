package voltaic.slurm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import voltaic.slurm.Submission.Mark;

/** What Slurm's words mean: times, states, and lines that it writes into the output of a job (those of Slurm 22.05). */
class WordsTest {
    @Test
    void timesAreReadAsSbatchReadsThem() {
        assertThat(TimeLimit.seconds("30")).hasValue(1800);
        assertThat(TimeLimit.seconds("1:30")).hasValue(90);
        assertThat(TimeLimit.seconds("2:00:00")).hasValue(7200);
        assertThat(TimeLimit.seconds("1-12")).hasValue(129_600);
        assertThat(TimeLimit.seconds("1-0:30")).hasValue(88_200);
        assertThat(TimeLimit.seconds("1-0:0:1")).hasValue(86_401);
        assertThat(TimeLimit.seconds("UNLIMITED")).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void statesSayWhatBecomesOfThePoints() {
        for (String word : List.of("PENDING", "RUNNING", "COMPLETING", "REQUEUED", "SUSPENDED", "CONFIGURING")) {
            assertThat(JobState.of(word)).as(word).isEqualTo(JobState.ALIVE);
        }
        assertThat(JobState.of("TIMEOUT")).isEqualTo(JobState.TIME_LIMIT);
        assertThat(JobState.of("OUT_OF_MEMORY")).isEqualTo(JobState.MEMORY_LIMIT);
        assertThat(JobState.of("NODE_FAIL")).isEqualTo(JobState.LOST);
        assertThat(JobState.of("PREEMPTED")).isEqualTo(JobState.LOST);
        assertThat(JobState.of("CANCELLED by 1000")).isEqualTo(JobState.CANCELLED);
        assertThat(JobState.of("COMPLETED")).isEqualTo(JobState.COMPLETED);
        assertThat(JobState.of("")).isEqualTo(JobState.UNKNOWN);
    }

    @Test
    void linesInTheOutputOfAJobSayWhatEndedIt() {
        assertThat(JobState.inWords(
                        "slurmstepd-n1: error: *** JOB 8 ON n1 CANCELLED AT 2026-11-22T21:52:38 DUE TO TIME LIMIT ***"))
                .isEqualTo(JobState.TIME_LIMIT);
        assertThat(
                        JobState.inWords(
                                "slurmstepd-n1: error: StepId=7.batch exceeded memory limit (64413696 > 62914560), being killed"))
                .isEqualTo(JobState.MEMORY_LIMIT);
        assertThat(JobState.inWords("slurmstepd: error: Detected 1 oom-kill event(s) in StepId=9.batch. Some of your"
                        + " processes may have been killed by the cgroup out-of-memory handler."))
                .isEqualTo(JobState.MEMORY_LIMIT);
        assertThat(JobState.inWords(
                        "slurmstepd: error: *** JOB 8 ON n1 CANCELLED AT 2026-11-22T21:52:38 DUE TO NODE FAILURE, SEE"
                                + " SLURMCTLD LOG FOR DETAILS ***"))
                .isEqualTo(JobState.LOST);
        assertThat(JobState.inWords("slurmstepd: error: *** JOB 8 ON n1 CANCELLED AT 2026-11-22T21:52:38 ***"))
                .isEqualTo(JobState.CANCELLED);
    }

    @Test
    void onlyTheLimitsThatAPointMetByItselfFailIt() {
        Optional<Mark> none = Optional.empty();
        assertThat(Verdict.of(JobState.TIME_LIMIT, none, true)).isEqualTo(Verdict.SUBMIT_SMALLER);
        assertThat(Verdict.of(JobState.TIME_LIMIT, none, false)).isEqualTo(Verdict.FAIL_BY_TIME);
        assertThat(Verdict.of(JobState.MEMORY_LIMIT, none, true)).isEqualTo(Verdict.FAIL_BY_MEMORY);
        assertThat(Verdict.of(JobState.LOST, none, false)).isEqualTo(Verdict.SUBMIT_AGAIN);
        assertThat(Verdict.of(JobState.CANCELLED, none, false)).isEqualTo(Verdict.LEAVE_CANCELLED);
        assertThat(Verdict.of(JobState.FAILED, Optional.of(new Mark(1, JobState.UNKNOWN)), false))
                .isEqualTo(Verdict.LEAVE_FAILED);
        assertThat(Verdict.of(JobState.FAILED, Optional.of(new Mark(137, JobState.UNKNOWN)), false))
                .isEqualTo(Verdict.SUBMIT_AGAIN);
        assertThat(Verdict.of(JobState.UNKNOWN, none, false)).isEqualTo(Verdict.SUBMIT_AGAIN);
    }
}
