package voltaic.slurm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import voltaic.plugin.StudyWork;

/** Tells now and then how many tasks run and wait, why they wait, and how long it may take. */
final class Summary {
    private static final long SECONDS = 30;

    private final StudyWork work;
    private String told = "";
    private long next = System.nanoTime();

    Summary(StudyWork work) {
        this.work = work;
    }

    void tell(Map<TaskId, Queue.Entry> entries, List<Submission> submissions) {
        int waiting = 0;
        int running = 0;
        TreeSet<String> reasons = new TreeSet<>();
        for (Submission submission : submissions) {
            for (int i = 0;
                    submission.job().isPresent() && i < submission.tasks().size();
                    i++) {
                Queue.Entry entry = entries.get(new TaskId(submission.job().getAsLong(), i));
                if (entry != null && submission.ending(i).isEmpty() && entry.state() == JobState.ALIVE) {
                    if (entry.waits()) {
                        waiting++;
                        reasons.add(entry.reason());
                    } else {
                        running++;
                    }
                }
            }
        }
        reasons.remove("None");
        String state = (running > 0) + " " + reasons;
        if (running + waiting == 0 || state.equals(told) || System.nanoTime() - next < 0) {
            return;
        }
        told = state;
        next = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        String waits = waiting == 0 ? "" : ", " + waiting + " wait" + (reasons.isEmpty() ? "" : " " + reasons);
        work.tell(String.format(
                Locale.ROOT,
                "Slurm: %d %s%s%s",
                running,
                running == 1 ? "task runs" : "tasks run",
                waits.replace('[', '(').replace(']', ')'),
                time(running)));
    }

    /** What the points that are left take with as many tasks as run now, by the time of those on record. */
    private String time(int running) {
        double seconds = work.secondsPerPoint() * work.missing().cardinality() / Math.max(1, running);
        if (running == 0 || seconds < 1) {
            return "";
        }
        return String.format(Locale.ROOT, "; about %s of computing are left for them", duration(seconds));
    }

    private static String duration(double seconds) {
        if (seconds < 120) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        return seconds < 7200
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
