/** The settings dialog. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.settings;
