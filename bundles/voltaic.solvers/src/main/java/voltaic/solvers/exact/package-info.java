/** Propagates the state in its blocks of equal excitation number, by the method that takes least time. */
@NullMarked
package voltaic.solvers.exact;

import org.jspecify.annotations.NullMarked;
