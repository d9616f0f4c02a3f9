package voltaic.studies.run;

import java.io.IOException;
import java.util.Locale;
import voltaic.studies.PointRecord;
import voltaic.studies.Studies.Watch;

/** What a study will take on this machine, from some of its points. */
final class Estimate {
    /** How many points are tried first, at least and at most, and for how long in nanoseconds. */
    private static final int FEWEST_PROBES = 3;

    private static final int MOST_PROBES = 17;
    private static final long PROBING = 500_000_000;

    /** How much the time of an earlier point counts against that of the next: the program gets faster as it is compiled. */
    private static final double FADING = 0.8;

    private Estimate() {}

    /** Runs the first, the last and some points between, while that takes no time, and says what the whole will take. */
    static void tell(StudyTask task, Watch watch) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        long begin = System.nanoTime();
        double seconds = 0;
        for (int i = 0; i < MOST_PROBES && (i < FEWEST_PROBES || System.nanoTime() - begin < PROBING); i++) {
            int point = spread(i, task.points());
            if (task.missing().get(point)) {
                task.compute(point, processors);
                task.refresh();
            }
            PointRecord record = task.records().point(point).orElseThrow();
            // The longest of those that are not the first, which pays for the start of the program.
            seconds = i == 0
                    ? record.seconds()
                    : i == 1 ? record.seconds() : Math.max(record.seconds(), seconds * FADING);
        }
        int left = task.missing().cardinality();
        if (left > 0) {
            watch.tell(words(task.points(), left, seconds, processors));
        }
    }

    private static String words(int points, int left, double seconds, int processors) {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%,d points, %,d of them to be run: up to %.3g s each, %s on %d processors; memory in use %,d of %,d MiB",
                points,
                left,
                seconds,
                duration(left * seconds / processors),
                processors,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    /** The first point, the last one, then halves, quarters … */
    private static int spread(int i, int points) {
        if (i < 2) {
            return i == 0 ? 0 : points - 1;
        }
        int level = Integer.highestOneBit(i - 1);
        return (int) ((2L * (i - 1 - level) + 1) * (points - 1) / (2L * level));
    }

    private static String duration(double seconds) {
        if (seconds < 120) {
            return String.format(Locale.ROOT, "%.3g s", seconds);
        }
        return seconds < 7200
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
