package voltaic.slurm;

import java.util.Optional;
import voltaic.slurm.Submission.Mark;

/** What is to be done about the points that a task leaves missing. */
enum Verdict {
    /** Others compute them. */
    SUBMIT_AGAIN,
    /** Its time limit ended it, but it got on: others compute the rest, in smaller chunks. */
    SUBMIT_SMALLER,
    /** They are on record as ended by the time limit. */
    FAIL_BY_TIME,
    /** They are on record as ended by the memory limit. */
    FAIL_BY_MEMORY,
    /** Somebody wanted it so: they are left missing. */
    LEAVE_CANCELLED,
    /** The worker cannot work there, which no other one would do better: they are left missing. */
    LEAVE_FAILED;

    private static final int FIRST_SIGNAL = 128;

    /**
     * The verdict on a task that has ended.
     *
     * @param state of its job
     * @param mark what its script left
     * @param gotOn whether it put any point on record
     */
    static Verdict of(JobState state, Optional<Mark> mark, boolean gotOn) {
        return switch (state) {
            case TIME_LIMIT -> gotOn ? SUBMIT_SMALLER : FAIL_BY_TIME;
            case MEMORY_LIMIT -> FAIL_BY_MEMORY;
            case CANCELLED -> LEAVE_CANCELLED;
            case LOST -> SUBMIT_AGAIN;
            // Without a mark, or with that of a signal, the script or the worker was killed, and by none of the above.
            case FAILED, COMPLETED, UNKNOWN, ALIVE ->
                mark.filter(left -> left.exitCode() > 0 && left.exitCode() < FIRST_SIGNAL)
                                .isPresent()
                        ? LEAVE_FAILED
                        : SUBMIT_AGAIN;
        };
    }
}
