/** The page that shows the JSON. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.experiment.source;
