/** The project explorer: the files of the workspace, and what can be done with them. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views.explorer;
