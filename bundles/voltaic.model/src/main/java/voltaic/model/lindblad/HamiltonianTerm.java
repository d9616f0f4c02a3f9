package voltaic.model.lindblad;

/**
 * H += a Σ_i w_i J_i^x or a Σ_i w_i J_i^z, in the rotating frame.
 *
 * @param operator J^x or J^z
 * @param amplitude a, in units of γ↓
 * @param on w_i
 */
public record HamiltonianTerm(Operator operator, double amplitude, Coupling on) {
    /** The collective operator. */
    public enum Operator {
        /** J^x: a coherent drive. */
        JX,
        /** J^z: a detuning. */
        JZ
    }
}
