/** The window itself. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.window;
