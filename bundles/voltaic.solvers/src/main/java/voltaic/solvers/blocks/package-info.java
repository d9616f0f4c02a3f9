/**
 * The state and its generator under collective jumps, without approximation. Every jump takes the same number of excitations from the ket and the
 * bra, so a state that starts as a product of (mixtures of) Dicke states stays block diagonal in the total excitation number q, and real
 * symmetric. One ensemble, the largest, is eliminated: given the levels b, b' of the others in ket and bra, its levels are q − |b| and
 * q − |b'|, where |b| is the sum of the levels. So the state is a list of numbers over q for each pair (b, b').
 */
@NullMarked
package voltaic.solvers.blocks;

import org.jspecify.annotations.NullMarked;
