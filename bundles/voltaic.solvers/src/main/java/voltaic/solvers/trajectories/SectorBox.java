package voltaic.solvers.trajectories;

import java.util.Arrays;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.Sectors;
import voltaic.solvers.ladders.Ladder;

/**
 * Where the amplitudes of a sector stand in a vector: a box of the levels of all ensembles but the largest, whose level is what is left of q.
 * The same box serves every sector; places where the largest would have less than no or more than all excitations hold zeros.
 * On both sides of the box there are zeros, as many as the longest stride.
 */
final class SectorBox {
    private final int[] spins;
    private final int eliminated;
    private final int[] least;
    private final int[] stride;
    private final int size;
    private final int padding;
    /** At each place of a vector, the excitations of all ensembles but the largest. */
    private final int[] sums;
    /** The level of each ensemble but the largest, by place. */
    private final int[][] levels;
    /** ⟨k|J^-|k+1⟩ of each ensemble but the largest, which has k, by place; zero at the end of the box. */
    private final double[][] steps;

    private SectorBox(LindbladProblem problem, long[][] ranges) {
        spins = problem.ensembles().stream().mapToInt(Ensemble::spins).toArray();
        eliminated = PairLayout.largest(problem.ensembles());
        least = new int[spins.length];
        stride = new int[spins.length];
        int places = 1;
        for (int i = spins.length - 1; i >= 0; i--) {
            least[i] = (int) ranges[i][0];
            if (i != eliminated) {
                stride[i] = places;
                places *= (int) (ranges[i][1] - ranges[i][0] + 1);
            }
        }
        size = places;
        padding = Arrays.stream(stride).max().orElse(0);
        sums = new int[length()];
        levels = new int[spins.length][];
        steps = new double[spins.length][];
        for (int i = 0; i < spins.length; i++) {
            boolean kept = i != eliminated;
            levels[i] = new int[kept ? length() : 0];
            steps[i] = new double[kept ? length() : 0];
            if (kept) {
                fill(i, (int) ranges[i][1]);
            }
        }
    }

    private void fill(int ensemble, int most) {
        Ladder ladder = new Ladder(spins[ensemble]);
        int count = most - least[ensemble] + 1;
        for (int place = from(); place < to(); place++) {
            int level = least[ensemble] + (place - padding) / stride[ensemble] % count;
            levels[ensemble][place] = level;
            steps[ensemble][place] = level < most ? ladder.step(level) : 0;
            sums[place] += level;
        }
    }

    /** The box of a problem whose {@link #places} are few enough. */
    static SectorBox of(LindbladProblem problem) {
        return new SectorBox(problem, ranges(problem));
    }

    /** How many places the box of a problem has. */
    static double places(LindbladProblem problem) {
        int eliminated = PairLayout.largest(problem.ensembles());
        long[][] ranges = ranges(problem);
        double places = 1;
        for (int i = 0; i < ranges.length; i++) {
            places *= i == eliminated ? 1 : ranges[i][1] - ranges[i][0] + 1;
        }
        return places;
    }

    /** The levels of each ensemble that are reached. */
    private static long[][] ranges(LindbladProblem problem) {
        Sectors sectors = Sectors.of(problem);
        long all = problem.ensembles().stream().mapToLong(Ensemble::spins).sum();
        return problem.ensembles().stream()
                .map(ensemble -> new long[] {
                    Math.max(0, sectors.first() - (all - ensemble.spins())), Math.min(ensemble.spins(), sectors.last())
                })
                .toArray(long[][]::new);
    }

    int ensembles() {
        return spins.length;
    }

    int spins(int ensemble) {
        return spins[ensemble];
    }

    /** The largest ensemble. */
    int eliminated() {
        return eliminated;
    }

    /** How far one level of this ensemble is from the next in a vector. */
    int stride(int ensemble) {
        return stride[ensemble];
    }

    /** The number of places. */
    int size() {
        return size;
    }

    /** The first place. */
    int from() {
        return padding;
    }

    /** After the last place. */
    int to() {
        return padding + size;
    }

    /** The length of a vector. */
    int length() {
        return size + 2 * padding;
    }

    int sum(int place) {
        return sums[place];
    }

    int leastSum() {
        return sums[from()];
    }

    int mostSum() {
        return sums[to() - 1];
    }

    /** The level of an ensemble at a place of sector q. */
    double level(int ensemble, int place, long q) {
        return ensemble == eliminated ? (double) (q - sums[place]) : levels[ensemble][place];
    }

    /** ⟨k|J^-|k+1⟩ of an ensemble other than the largest, which has k, by place. */
    double[] step(int ensemble) {
        return steps[ensemble];
    }

    /** The least level of an ensemble other than the largest. */
    int least(int ensemble) {
        return least[ensemble];
    }

    /** The place of these levels, whose entry of the largest ensemble does not matter. */
    int place(int[] levels) {
        int place = padding;
        for (int i = 0; i < levels.length; i++) {
            place += stride[i] * (levels[i] - least[i]);
        }
        return place;
    }
}
