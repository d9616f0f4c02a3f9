package voltaic.model.lindblad;

/**
 * γ L[Σ_i w_i J_i^∓], which keeps every ensemble in its symmetric subspace.
 *
 * @param ladder J^- or J^+
 * @param rate γ
 * @param on w_i
 */
public record CollectiveJump(Ladder ladder, double rate, Coupling on) implements Jump {
    /** Which ladder operator jumps. */
    public enum Ladder {
        /** J^-, one excitation leaves. */
        LOWERING,
        /** J^+, one excitation enters. */
        RAISING
    }

    public CollectiveJump {
        Rates.check(rate);
    }

    /** γ L[Σ_i w_i J_i^-]. */
    public static CollectiveJump lowering(double rate, Coupling on) {
        return new CollectiveJump(Ladder.LOWERING, rate, on);
    }

    /** γ L[Σ_i w_i J_i^+]. */
    public static CollectiveJump raising(double rate, Coupling on) {
        return new CollectiveJump(Ladder.RAISING, rate, on);
    }

    /** Whether excitations leave. */
    public boolean lowers() {
        return ladder == Ladder.LOWERING;
    }
}
