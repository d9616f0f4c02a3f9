package voltaic.solvers.blocks;

import voltaic.solvers.ladders.Ladder;

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

    /** The factor at level k. */
    double at(Ladder ladder, long k) {
        return switch (this) {
            case ONE -> 1;
            case UP -> ladder.step(k);
            case DOWN -> ladder.step(k - 1);
            case UP_SQUARED -> ladder.step(k) * ladder.step(k);
            case DOWN_SQUARED -> ladder.step(k - 1) * ladder.step(k - 1);
        };
    }
}
