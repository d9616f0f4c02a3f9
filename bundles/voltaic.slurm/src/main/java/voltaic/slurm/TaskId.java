package voltaic.slurm;

/**
 * A task of a job array.
 *
 * @param job the number of the job array
 * @param index the task's index in it
 */
record TaskId(long job, int index) {
    /** As Slurm writes it: {@code 17_3}. */
    @Override
    public String toString() {
        return job + "_" + index;
    }
}
