package voltaic.ui.views.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import voltaic.ui.api.Job;

/** What is said of a job. */
final class JobText {
    private JobText() {}

    /** How far a running job is: {@code 74 % · 12 s · about 5 s left}. */
    static String progress(Job job) {
        if (job.state() == Job.State.WAITING) {
            return "Waiting";
        }
        List<String> parts = new ArrayList<>();
        if (job.fraction() >= 0) {
            parts.add(percent(job.fraction()));
        }
        parts.add(duration(job.elapsed()));
        job.remaining().map(JobText::remaining).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** What became of a job: {@code Done in 12 s}. */
    static String outcome(Job job) {
        String time = taken(job.elapsed());
        return switch (job.state()) {
            case DONE -> "Done in " + time;
            case CANCELLED -> "Cancelled after " + time;
            case FAILED ->
                job.detail().isBlank() ? "Failed after " + time : "Failed after " + time + ": " + job.detail();
            case WAITING, RUNNING -> progress(job);
        };
    }

    /** Whole per cents, rounded down: 100 % is said of what is complete. */
    static String percent(double fraction) {
        return (int) Math.floor(Math.min(1, Math.max(0, fraction)) * 100 + 1e-9) + " %";
    }

    /** How long something took that is over: a short time is no 0 s. */
    private static String taken(Duration time) {
        return time.toSeconds() > 0 ? duration(time) : Math.max(1, Math.round(time.toNanos() / 1e6)) + " ms";
    }

    /** A time in its two largest units. */
    static String duration(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return two(seconds / 60, "min", seconds % 60, "s");
        }
        if (seconds < 86_400) {
            return two(seconds / 3600, "h", seconds % 3600 / 60, "min");
        }
        return two(seconds / 86_400, "d", seconds % 86_400 / 3600, "h");
    }

    /** An estimate in one unit, no finer than it can be trusted, so that it does not jitter. */
    static String remaining(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 5) {
            return "a few seconds left";
        }
        if (seconds <= 55) {
            return "about " + ceil(seconds, 5) * 5 + " s left";
        }
        if (seconds <= 55 * 60) {
            return "about " + ceil(seconds, 60) + " min left";
        }
        if (seconds <= 36 * 3600) {
            return "about " + ceil(seconds, 3600) + " h left";
        }
        return "about " + ceil(seconds, 86_400) + " d left";
    }

    private static long ceil(long amount, long unit) {
        return (amount + unit - 1) / unit;
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return small == 0 ? large + " " + largeUnit : large + " " + largeUnit + " " + small + " " + smallUnit;
    }
}
