/**
 * The master equation with jumps of single spins, without approximation. The spins of an ensemble of N are all alike, so its state is a direct
 * sum over the total spins j = N/2 − a with the depths a = 0, 1, … ⌊N/2⌋, in which all multiplets of equal j hold the same matrix over their
 * Dicke states (B. A. Chase and J. M. Geremia, Phys. Rev. A 78, 052101 (2008); B. Q. Baragiola, B. A. Chase and J. Geremia, Phys. Rev. A 81,
 * 032104 (2010); N. Shammah et al., Phys. Rev. A 98, 063815 (2018)). An element of the state has, for each ensemble, a depth and
 * the excitations k of the ket and k' of the bra, between a and N − a. All jumps take as many excitations from the ket as from the bra and have real
 * coefficients, so Σk = Σk', and the state is real symmetric. What has equal elements by transposition, or by the exchange of equal ensembles, is one
 * unknown: the sum of those elements over all multiplets.
 */
@NullMarked
package voltaic.solvers.permutation;

import org.jspecify.annotations.NullMarked;
