/** The views that follow the active part: outline and properties. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views.selection;
