/**
 * The engine {@code slurm}: job arrays whose tasks are worker processes, each for a chunk of points. {@link voltaic.slurm.SlurmEngine} is the
 * plugin, {@code Campaign} its loop.
 */
@org.jspecify.annotations.NullMarked
package voltaic.slurm;
