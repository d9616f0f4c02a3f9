/** The window. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench;
