/** Runs in the background, and the editor of their results: what both share. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.results;
