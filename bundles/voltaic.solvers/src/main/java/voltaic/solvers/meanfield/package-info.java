/**
 * The mean field with second-order correlations between ensembles (Dias et al. 2024), in unknowns of order one: the
 * change u_i = e_i − e_i(0) of the energy density e_i = ⟨J_i^z⟩/N_i + 1/2, and the correlations c_ij = ⟨J_i^+ J_j^-⟩/(N_i N_j), i ≠ j.
 * All of them start at zero: superradiance grows from deviations of order 1/N, which the error control must see.
 */
@NullMarked
package voltaic.solvers.meanfield;

import org.jspecify.annotations.NullMarked;
