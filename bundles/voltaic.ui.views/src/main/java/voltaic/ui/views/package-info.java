/** The built-in views, a package each; here is what they share. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views;
