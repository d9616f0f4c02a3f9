/** The Plug-ins dialog. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.plugins;
