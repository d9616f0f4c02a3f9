/** The editor of studies over axes: figures and the table of points, which grow, and the way from a point to its run. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.results.study;
