/** One field that finds everything: commands, views, files, settings, help. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.quickaccess;
