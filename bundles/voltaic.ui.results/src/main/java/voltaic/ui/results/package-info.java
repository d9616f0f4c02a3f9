/** Runs in the background, and the result editor. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.results;
