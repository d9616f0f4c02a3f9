/** Numerical methods that know no physics: integration of ordinary differential equations and propagation of linear ones, with error control. */
@NullMarked
@Export
@Version("2.0.0")
package voltaic.numerics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
