/** What every part of the desktop shares: jobs, the workspace, problems, settings, the console, icons and dialogs. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.services;
