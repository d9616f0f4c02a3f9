/** How the window looks: light, dark, fonts and scale. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.theme;
