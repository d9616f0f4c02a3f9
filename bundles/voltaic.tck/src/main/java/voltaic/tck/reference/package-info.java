/**
 * The master equation of a few single spins, as it is written down: slow, simple, and without anything in common with a solver.
 * Its states are what contract tests of observables sample, and what solvers are compared with.
 */
@org.jspecify.annotations.NullMarked
package voltaic.tck.reference;
