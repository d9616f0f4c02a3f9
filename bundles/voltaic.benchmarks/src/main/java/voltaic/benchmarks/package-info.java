/** What Voltaic costs, measured. */
@org.jspecify.annotations.NullMarked
package voltaic.benchmarks;
