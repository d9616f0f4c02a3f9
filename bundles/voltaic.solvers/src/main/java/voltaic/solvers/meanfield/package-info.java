/**
 * The mean field with second-order correlations between ensembles (Dias et al. 2024), in unknowns of order one: the
 * energy densities e_i = ⟨J_i^z⟩/N_i + 1/2 and the correlations c_ij = ⟨J_i^+ J_j^-⟩/(N_i N_j), i ≠ j.
 */
@NullMarked
package voltaic.solvers.meanfield;

import org.jspecify.annotations.NullMarked;
