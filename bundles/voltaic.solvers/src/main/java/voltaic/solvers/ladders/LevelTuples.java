package voltaic.solvers.ladders;

import java.util.ArrayList;
import java.util.List;

/** Tuples of Dicke levels. */
public final class LevelTuples {
    private LevelTuples() {}

    /** All tuples with 0 ≤ k_i ≤ N_i and this sum, in lexicographic order. */
    public static int[][] ofSum(int[] spins, int sum) {
        List<int[]> tuples = new ArrayList<>();
        collect(spins, new int[spins.length], 0, sum, tuples);
        return tuples.toArray(int[][]::new);
    }

    private static void collect(int[] spins, int[] levels, int given, int left, List<int[]> tuples) {
        if (given == spins.length) {
            if (left == 0) {
                tuples.add(levels.clone());
            }
            return;
        }
        long rest = 0;
        for (int i = given + 1; i < spins.length; i++) {
            rest += spins[i];
        }
        for (int k = (int) Math.max(0, left - rest); k <= Math.min(left, spins[given]); k++) {
            levels[given] = k;
            collect(spins, levels, given + 1, left - k, tuples);
        }
    }

    /** The tuple without the level of this ensemble. */
    public static int[] without(int ensemble, int[] tuple) {
        int[] rest = new int[tuple.length - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = tuple[i < ensemble ? i : i + 1];
        }
        return rest;
    }
}
