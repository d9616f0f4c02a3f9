/** What dialogs of the window have in common. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.dialogs;
