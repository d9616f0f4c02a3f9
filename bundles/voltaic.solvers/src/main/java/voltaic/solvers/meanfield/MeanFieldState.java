package voltaic.solvers.meanfield;

import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.Equations;
import voltaic.solvers.moments.LinkedPairs;
import voltaic.solvers.moments.MomentState;

/** A sample of the mean field. */
final class MeanFieldState extends MomentState {
    private final LindbladProblem problem;
    private final LinkedPairs pairs;

    MeanFieldState(LindbladProblem problem, LinkedPairs pairs, Equations equations, double[] initial) {
        super(
                problem.ensembles().stream()
                        .mapToDouble(CollectiveTerm::initialDensity)
                        .toArray(),
                equations,
                initial);
        this.problem = problem;
        this.pairs = pairs;
    }

    @Override
    public double correlation(int i, int k) {
        double spins = problem.ensembles().get(i).spins();
        if (i == k) {
            return spins * energyDensity(i) * (spins * (1 - energyDensity(i)) + 1);
        }
        int pair = pairs.number(i, k);
        return pair < 0 ? 0 : spins * problem.ensembles().get(k).spins() * unknown(problem.size() + pair);
    }
}
