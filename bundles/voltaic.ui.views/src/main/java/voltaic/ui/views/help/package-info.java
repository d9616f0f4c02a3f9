/** The pages of the documentation, drawn from Markdown. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views.help;
