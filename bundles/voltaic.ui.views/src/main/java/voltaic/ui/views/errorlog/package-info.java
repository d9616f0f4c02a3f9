/** The log of the framework, uncaught exceptions included. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views.errorlog;
