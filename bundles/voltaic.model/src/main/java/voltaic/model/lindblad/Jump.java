package voltaic.model.lindblad;

/** A dissipative term of the master equation. */
public sealed interface Jump permits CollectiveJump, IndividualJump {
    /** The rate γ, positive, in units of γ↓. */
    double rate();

    /** The ensembles that take part. */
    Coupling on();
}
