package voltaic.solvers.blocks;

/** How a matrix element depends on the level k of the eliminated ensemble, with a(k) = ⟨k|J^-|k+1⟩. */
enum LadderFactor {
    /** It does not. */
    ONE,
    /** a(k): from the level above. */
    UP,
    /** a(k−1): from the level below. */
    DOWN,
    /** a(k)², of J^-J^+. */
    UP_SQUARED,
    /** a(k−1)², of J^+J^-. */
    DOWN_SQUARED;

    /**
     * The factor at level k = 0 … N.
     *
     * @param steps a(k) at k + 1, with a(−1) = a(N) = 0
     */
    double at(double[] steps, int k) {
        return switch (this) {
            case ONE -> 1;
            case UP -> steps[k + 1];
            case DOWN -> steps[k];
            case UP_SQUARED -> steps[k + 1] * steps[k + 1];
            case DOWN_SQUARED -> steps[k] * steps[k];
        };
    }
}
