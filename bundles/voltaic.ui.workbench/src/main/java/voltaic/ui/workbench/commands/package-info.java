/** Commands: where they stand in menus and the tool bar, and which keys they have. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.commands;
