/** Choosing the runs that are compared with one. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.results.compare;
