/**
 * What a solver is given: ensembles, and the generator of the master equation as jumps and Hamiltonian terms,
 * piecewise constant in time. Conventions: ħ = 1, rotating frame, rates in units of the reference rate γ↓, times in
 * 1/γ↓, and the dissipator carries a factor two, <b>L[O]ρ = 2OρO† − O†Oρ − ρO†O</b>.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package voltaic.model.lindblad;
