/** The result views Table, Figures of merit and Provenance. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.results.pages;
