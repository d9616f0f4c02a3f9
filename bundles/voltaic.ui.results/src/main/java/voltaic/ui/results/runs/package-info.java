/** Runs in the background, whose results are kept in the workspace. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.results.runs;
