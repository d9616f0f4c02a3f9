/**
 * The master equation with Hamiltonian terms in the space of all products of Dicke states, of dimension D = Π(N_i+1), where a drive leaves
 * no blocks of equal excitation number.
 *
 * <p><b>Storage.</b> All operators are real in the Dicke states: J^±, J^x and J^z. A Hermitian ρ = R + iS, R symmetric and S antisymmetric, is
 * kept as the one real matrix X = R + S of D² numbers, without any redundancy. With real operators the dissipator acts on R and S alike, and
 * −i[H, R + iS] = [H, S] − i[H, R], so that
 *
 * <pre>Ẋ = Σ γ (2 O X Oᵀ − OᵀO X − X OᵀO) − [H, Xᵀ].</pre>
 */
@NullMarked
package voltaic.solvers.productspace;

import org.jspecify.annotations.NullMarked;
