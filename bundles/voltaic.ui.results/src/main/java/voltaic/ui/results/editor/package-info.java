/** The result editor, which hosts the result views, and its commands. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.results.editor;
