@org.jspecify.annotations.NullMarked
package voltaic.slurm;
