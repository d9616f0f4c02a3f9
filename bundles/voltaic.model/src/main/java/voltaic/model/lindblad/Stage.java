package voltaic.model.lindblad;

import java.util.List;

/**
 * The generator of the master equation, constant until the end of the stage.
 *
 * @param until the end of the stage, in 1/γ↓
 * @param jumps those with a rate above zero
 * @param hamiltonian those with an amplitude other than zero
 */
public record Stage(double until, List<Jump> jumps, List<HamiltonianTerm> hamiltonian) {
    public Stage {
        jumps = List.copyOf(jumps);
        hamiltonian = List.copyOf(hamiltonian);
    }

    /** Whether every jump is collective. */
    public boolean isCollective() {
        return jumps.stream().allMatch(CollectiveJump.class::isInstance);
    }

    /** The collective jumps. */
    public List<CollectiveJump> collectiveJumps() {
        return jumps.stream()
                .filter(CollectiveJump.class::isInstance)
                .map(CollectiveJump.class::cast)
                .toList();
    }
}
