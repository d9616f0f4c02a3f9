/**
 * What depends on the state itself: populations, spectra of the whole and of reduced states, entanglement, correlations.
 *
 * <p>A state comes as a direct sum of blocks ({@link voltaic.plugin.StateBlocks}), real or complex. Nothing here builds it as one
 * matrix: {@link voltaic.observables.states.BlockwiseMatrix} holds the elements that are not zero and finds the blocks into which
 * they fall, which for a partial transpose are others than those of the state. What is not linear in the state requires
 * {@link voltaic.model.lindblad.Quantity#REDUCED_STATES} or {@link voltaic.model.lindblad.Quantity#WHOLE_STATE}, which no sample mean
 * provides.
 */
@NullMarked
package voltaic.observables.states;

import org.jspecify.annotations.NullMarked;
