/** What is open where for each kind of work, and how it is remembered. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.workbench.perspectives;
