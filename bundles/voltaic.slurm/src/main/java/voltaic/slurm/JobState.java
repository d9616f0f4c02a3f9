package voltaic.slurm;

import java.util.Locale;
import java.util.Set;

/** What Slurm's words for the state of a job mean for its points. */
enum JobState {
    /** It waits, runs, or will run again. */
    ALIVE,
    /** It came to its end. */
    COMPLETED,
    /** Its time limit ended it. */
    TIME_LIMIT,
    /** Its memory limit ended it. */
    MEMORY_LIMIT,
    /** Somebody cancelled it. */
    CANCELLED,
    /** Its node failed, or another job took its place. */
    LOST,
    /** It ended with another exit code than 0, or a signal. */
    FAILED,
    /** Slurm does not know it (any more). */
    UNKNOWN;

    private static final Set<String> LOSSES = Set.of("NODE_FAIL", "BOOT_FAIL", "PREEMPTED", "REVOKED", "LAUNCH_FAILED");

    private static final Set<String> MEMORY_WORDS =
            Set.of("exceeded memory limit", "exceeded job memory limit", "oom-kill", "oom_kill", "out of memory");

    /** The meaning of a line such as {@code error: *** JOB 17 ON n1 CANCELLED AT 2026-11-22T12:00:00 DUE TO TIME LIMIT ***}. */
    static JobState inWords(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        if (MEMORY_WORDS.stream().anyMatch(words::contains)) {
            return MEMORY_LIMIT;
        }
        if (words.contains("due to time limit")) {
            return TIME_LIMIT;
        }
        if (words.contains("due to node failure") || words.contains("due to preemption")) {
            return LOST;
        }
        return words.contains(" cancelled at ") ? CANCELLED : UNKNOWN;
    }

    /** Whether it says all about the end of a job. */
    boolean isTelling() {
        return this == TIME_LIMIT || this == MEMORY_LIMIT || this == CANCELLED || this == LOST;
    }

    /** The meaning of a word such as {@code TIMEOUT}, as squeue, scontrol and sacct write it. */
    static JobState of(String word) {
        String first = word.split("[ +,]", 2)[0];
        if (LOSSES.contains(first)) {
            return LOST;
        }
        return switch (first) {
            case "COMPLETED" -> COMPLETED;
            case "TIMEOUT", "DEADLINE" -> TIME_LIMIT;
            case "OUT_OF_MEMORY" -> MEMORY_LIMIT;
            case "CANCELLED" -> CANCELLED;
            case "FAILED" -> FAILED;
            case "" -> UNKNOWN;
            default -> ALIVE;
        };
    }
}
