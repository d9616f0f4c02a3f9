package voltaic.solvers.trajectories;

import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;

/** Where the numbers of a sample stand: energy densities; if wanted their rates and the correlations; if wanted the ladder populations. */
final class SampleLayout {
    private final int ensembles;
    private final boolean correlated;
    private final long[] ladders;
    private final long width;

    SampleLayout(LindbladProblem problem) {
        ensembles = problem.size();
        correlated =
                problem.wanted().contains(Quantity.POWER) || problem.wanted().contains(Quantity.CORRELATIONS);
        boolean populated = problem.wanted().contains(Quantity.LADDER_POPULATIONS);
        ladders = new long[ensembles + 1];
        ladders[0] = ensembles + (correlated ? ensembles + ensembles * (ensembles + 1L) / 2 : 0);
        for (int i = 0; i < ensembles; i++) {
            Ensemble ensemble = problem.ensembles().get(i);
            ladders[i + 1] = ladders[i] + (populated ? ensemble.spins() + 1L : 0);
        }
        width = ladders[ensembles];
    }

    /** How many numbers a sample has. */
    long width() {
        return width;
    }

    /** Whether there are rates and correlations. */
    boolean isCorrelated() {
        return correlated;
    }

    /** Whether there are ladder populations. */
    boolean isPopulated() {
        return width > ladders[0];
    }

    int density(int ensemble) {
        return ensemble;
    }

    int rate(int ensemble) {
        return ensembles + ensemble;
    }

    int correlation(int i, int k) {
        int high = Math.max(i, k);
        return 2 * ensembles + high * (high + 1) / 2 + Math.min(i, k);
    }

    /** The population of level 0, followed by those of the others. */
    int ladder(int ensemble) {
        return (int) ladders[ensemble];
    }

    /** After the populations of an ensemble. */
    int ladderEnd(int ensemble) {
        return (int) ladders[ensemble + 1];
    }
}
