/** What the user may ask for and the machine can give. */
@NullMarked
package voltaic.solvers.limits;

import org.jspecify.annotations.NullMarked;
