/** The state that the master equation leads to in the end, from the initial state, by elimination of block after block. */
@NullMarked
package voltaic.solvers.steadystate;

import org.jspecify.annotations.NullMarked;
