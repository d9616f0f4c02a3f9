package voltaic.ui.views.explorer;

import java.util.Optional;
import voltaic.ui.api.Job;

/**
 * How the run of a folder of results stands.
 *
 * @param icon the name of its icon
 * @param note what is said behind its name; may be empty
 */
record RunState(String icon, String note) {
    /** @param job the run's work, if it was started in this session */
    static RunState of(Optional<Job> job) {
        if (job.isEmpty()) {
            return new RunState(Kind.RUN.icon(), "");
        }
        return switch (job.get().state()) {
            case WAITING -> new RunState("clock", "waiting");
            case RUNNING -> new RunState("play", percent(job.get().fraction()));
            case DONE -> new RunState(Kind.RUN.icon(), "");
            case CANCELLED -> new RunState("circle-slash", "cancelled");
            case FAILED -> new RunState("circle-alert", "failed");
        };
    }

    private static String percent(double fraction) {
        return fraction < 0 ? "running" : (int) Math.floor(Math.min(1, fraction) * 100) + " %";
    }
}
