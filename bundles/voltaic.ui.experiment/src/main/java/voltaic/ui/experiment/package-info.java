/** The experiment editor. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.experiment;
