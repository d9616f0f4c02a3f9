/** Propagation of states under generators that are constant in each stage. */
@NullMarked
package voltaic.solvers.stages;

import org.jspecify.annotations.NullMarked;
