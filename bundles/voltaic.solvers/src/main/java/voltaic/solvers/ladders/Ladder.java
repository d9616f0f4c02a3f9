package voltaic.solvers.ladders;

/** Matrix elements in the Dicke states k = 0 … N of an ensemble. */
public record Ladder(int spins) {
    /** ⟨k|J^-|k+1⟩ = ((k+1)(N−k))^½, zero where one of the two levels does not exist. */
    public double step(long k) {
        return k < 0 || k >= spins ? 0 : Math.sqrt((k + 1.0) * (spins - k));
    }
}
