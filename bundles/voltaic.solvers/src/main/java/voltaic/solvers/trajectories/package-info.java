/**
 * Quantum-jump trajectories. Between jumps a trajectory stays in one sector of total excitation number q, where its state is a real vector
 * over the levels of all ensembles but the largest, and K = Σ γ O†O is a real symmetric matrix.
 */
@NullMarked
package voltaic.solvers.trajectories;

import org.jspecify.annotations.NullMarked;
