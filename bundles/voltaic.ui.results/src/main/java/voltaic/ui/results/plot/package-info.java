/** The result views Plot and Heat map. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.results.plot;
