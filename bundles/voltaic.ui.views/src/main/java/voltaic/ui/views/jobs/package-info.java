/** The progress of work in the background. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views.jobs;
