/**
 * What Voltaic records of a run: energies, powers and what sums them up, for each ensemble. An observable is a
 * component of one method; {@link voltaic.observables.EnsembleRecorder} does what they share.
 *
 * <p>Between samples the energy density is interpolated with its value and its time derivative at both ends of the
 * interval ({@link voltaic.observables.CubicHermite}), so peaks and crossings do not have to fall on a sample. The error is
 * that of the fourth power of the sample distance. Between samples that are too far apart to see the curve
 * ({@link voltaic.observables.Piece}) nothing is interpolated: the figures of merit are those of the samples, and the recording
 * warns of it.
 *
 * <p>A run that yields the state at t → ∞ alone has no maxima over time and no times: figures of merit that need them are NaN.
 */
@NullMarked
package voltaic.observables;

import org.jspecify.annotations.NullMarked;
