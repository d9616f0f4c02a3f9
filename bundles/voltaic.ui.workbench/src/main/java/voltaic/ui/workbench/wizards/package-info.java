/** The dialog that leads through a wizard. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.wizards;
