/**
 * Starts Voltaic: reads the feature files, starts an OSGi framework with their bundles and hands the command line to
 * the service that answers it. Needs nothing but the framework on its class path.
 */
@NullMarked
package voltaic.launcher;

import org.jspecify.annotations.NullMarked;
