/** The built-in views. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views;
