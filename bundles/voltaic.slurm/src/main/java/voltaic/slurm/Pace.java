package voltaic.slurm;

/**
 * How often Slurm is asked.
 *
 * @param firstMillis between two questions at first; the interval grows while nothing changes
 * @param mostMillis between two questions at most
 * @param graceMillis how long markers and journals may take to be seen through a network file system, after a task has ended
 */
record Pace(long firstMillis, long mostMillis, long graceMillis) {
    static final Pace USUAL = new Pace(1000, 15_000, 5000);

    /** The next interval. */
    long slower(long millis) {
        return Math.min(mostMillis, millis + millis / 4 + 1);
    }
}
