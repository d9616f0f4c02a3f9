package voltaic.ui.results.study;

import java.time.Duration;
import java.util.Optional;

/** How fast points come in, whoever computes them, and so how long the rest takes. */
final class Pace {
    /** Nobody is at it if no point has come for so long. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final Duration SETTLING = Duration.ofSeconds(2);

    private int first = -1;
    private long since;
    private int last;
    private long latest;
    private long settled = Long.MIN_VALUE;

    /** So many points are on record. */
    void count(int done, long nanoTime) {
        if (first < 0 || nanoTime < settled) {
            first = done;
            since = nanoTime;
        } else if (done != last) {
            latest = nanoTime;
        }
        last = done;
    }

    /** Begins anew: who has worked on it has ended. What is seen of that in the next moments is no work of others. */
    void restart(long nanoTime) {
        first = last;
        since = nanoTime;
        settled = nanoTime + SETTLING.toNanos();
    }

    /** Whether points have come since the first look, and not long ago. */
    boolean isMoving(long nanoTime) {
        return last != first && nanoTime - latest < QUIET.toNanos();
    }

    /** How long the rest takes, if it goes on like that. */
    Optional<Duration> remaining(int points, long nanoTime) {
        int come = last - first;
        return come <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) ((double) (nanoTime - since) / come * (points - last))));
    }
}
