/** The text of an experiment, its changes, and edits of the model in it; no user interface. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.experiment.text;
