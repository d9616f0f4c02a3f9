/**
 * Splits and stacks of tabs. {@link voltaic.ui.workbench.docking.Layout} is the model, an immutable tree that knows tabs by id only, so
 * that a tab keeps its place while its plugin is absent; {@link voltaic.ui.workbench.docking.Dock} shows it.
 */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.docking;
