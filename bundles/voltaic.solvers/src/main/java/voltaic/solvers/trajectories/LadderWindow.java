package voltaic.solvers.trajectories;

import voltaic.solvers.ladders.Ladder;

/**
 * The matrix elements ⟨k|J^-|k+1⟩ of the largest ensemble around the levels that are in use, in descending order of k, so that they ascend with
 * the levels of the other ensembles. Filled anew when a trajectory leaves it.
 */
final class LadderWindow {
    /** How far a trajectory may go before the window is filled anew, at least. */
    private static final int REACH = 4096;

    private final Ladder ladder;
    private final int width;
    private final double[] steps;
    private long top = Long.MIN_VALUE;

    /**
     * @param width how many consecutive elements are asked for at once
     */
    LadderWindow(int spins, int width) {
        ladder = new Ladder(spins);
        this.width = width;
        long all = (long) spins + 2L * width;
        steps = new double[(int) Math.min(all, width + 2L * Math.max(REACH, width))];
    }

    /** The position of the element of level k, followed by those of k − 1 … k − width + 1. */
    int position(long k) {
        if (k > top || k - width < top - steps.length) {
            // All that can be asked for fits if the ladder is short; otherwise k stands in the middle.
            long highest = (long) ladder.spins() + width - 1;
            top = Math.min(highest, k + (steps.length - width) / 2);
            top = Math.max(top, steps.length - width - 1L);
            for (int j = 0; j < steps.length; j++) {
                steps[j] = ladder.step(top - j);
            }
        }
        return (int) (top - k);
    }

    double[] steps() {
        return steps;
    }
}
