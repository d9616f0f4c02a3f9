/** What bundles contribute to the window, as it comes and goes. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.contributions;
