/** Runs: from a study to its results. */
@org.jspecify.annotations.NullMarked
package voltaic.core.run;
