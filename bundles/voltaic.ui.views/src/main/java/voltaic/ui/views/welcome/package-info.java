/** The welcome page with the examples. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views.welcome;
