/**
 * The second-order cumulant expansion over single spins. The spins of an ensemble are alike, so the unknowns are, for ensembles
 * i and k and two <em>distinct</em> spins of them, with n = σ^+σ^-,
 *
 * <pre>
 * e_i  = ⟨n_i⟩                        energy density; the unknown is u_i = e_i − e_i(0)
 * P_ik = ⟨σ_i^+ σ_k^-⟩                correlation (real), k = i included unless N_i = 1
 * Q_ik = ⟨n_i n_k⟩ − e_i e_k          covariance, k = i included unless N_i = 1
 * </pre>
 *
 * and the third cumulants are taken as zero: ⟨n_i σ_k^+ σ_l^-⟩ = e_i P_kl. All unknowns are of order one or less whatever the sizes of the
 * ensembles. In ⟨σ_i^z⟩ = 2e_i − 1 and ⟨σ_i^z σ_k^z⟩ = 4Q_ik + ⟨σ_i^z⟩⟨σ_k^z⟩ the collective field cancels out of dQ/dt, by algebra rather
 * than by subtraction of large numbers.
 */
@NullMarked
package voltaic.solvers.cumulant;

import org.jspecify.annotations.NullMarked;
