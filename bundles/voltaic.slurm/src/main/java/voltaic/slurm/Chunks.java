package voltaic.slurm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import voltaic.model.study.PointRange;

/** Divides points into the chunks that tasks compute. */
final class Chunks {
    /** A task takes at least so many seconds, beside which the start of its process is short. */
    private static final double SHORTEST = 60;

    /** A task takes at most so many seconds, so that little is lost with a node. */
    private static final double LONGEST = 900;

    /** A study that is long enough is divided into so many tasks, which keeps most clusters busy. */
    private static final int TASKS = 200;

    /** The part of the time limit that a task is meant to take: points differ. */
    private static final double PART_OF_LIMIT = 1.0 / 3;

    private Chunks() {}

    /**
     * How many points a task should have.
     *
     * @param points how many there are in all
     * @param secondsPerPoint how long a point takes; 0 if that is not known, as it takes long
     * @param processors how many points a task computes at once
     * @param limit the time limit of a task in seconds
     */
    static int size(int points, double secondsPerPoint, int processors, OptionalDouble limit) {
        if (secondsPerPoint <= 0) {
            return processors;
        }
        double share = points * secondsPerPoint / processors / TASKS;
        double seconds = Math.min(LONGEST, Math.max(SHORTEST, share));
        if (limit.isPresent()) {
            seconds = Math.min(seconds, limit.getAsDouble() * PART_OF_LIMIT);
        }
        double size = Math.floor(seconds * processors / secondsPerPoint);
        return (int) Math.max(processors, Math.min(points, size));
    }

    /**
     * Ranges of so many points each. A range passes over points that are on record, which a worker leaves out, but not over those that other
     * workers are at.
     *
     * @param points those to be computed
     * @param others those that other workers are at
     */
    static List<PointRange> of(BitSet points, BitSet others, int size) {
        List<PointRange> ranges = new ArrayList<>();
        int first = points.nextSetBit(0);
        while (first >= 0) {
            int last = first;
            int barrier = others.nextSetBit(first);
            for (int count = 1; count < size; count++) {
                int next = points.nextSetBit(last + 1);
                if (next < 0 || (barrier >= 0 && next > barrier)) {
                    break;
                }
                last = next;
            }
            ranges.add(new PointRange(first, last));
            first = points.nextSetBit(last + 1);
        }
        return ranges;
    }
}
