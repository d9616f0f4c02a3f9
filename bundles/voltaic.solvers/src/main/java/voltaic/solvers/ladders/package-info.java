/** The Dicke states k = 0 … N of an ensemble: matrix elements, initial probabilities, and tuples of levels. */
@NullMarked
package voltaic.solvers.ladders;

import org.jspecify.annotations.NullMarked;
