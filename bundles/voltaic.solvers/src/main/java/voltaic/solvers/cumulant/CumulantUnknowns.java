package voltaic.solvers.cumulant;

import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.moments.LinkedPairs;

/**
 * Where the unknowns stand: u_i at i; then P of the {@linkplain LinkedPairs linked pairs} of ensembles; then P_ii of the ensembles with more
 * than one spin; then Q in the same order as P.
 */
final class CumulantUnknowns {
    private final LinkedPairs pairs;
    private final int[] own;
    private final int ensembles;
    private final int correlations;

    CumulantUnknowns(LindbladProblem problem) {
        pairs = new LinkedPairs(problem);
        ensembles = problem.size();
        own = new int[ensembles];
        int next = ensembles + pairs.count();
        for (int i = 0; i < ensembles; i++) {
            own[i] = hasPairs(problem.ensembles().get(i)) ? next++ : -1;
        }
        correlations = next - ensembles;
    }

    /** How many there are, without numbering them. */
    static long count(LindbladProblem problem) {
        long own =
                problem.ensembles().stream().filter(CumulantUnknowns::hasPairs).count();
        return problem.size() + 2 * (LinkedPairs.count(problem) + own);
    }

    private static boolean hasPairs(Ensemble ensemble) {
        return ensemble.spins() > 1;
    }

    /** How many there are. */
    int count() {
        return ensembles + 2 * correlations;
    }

    /** The ensembles that can become correlated with this one, itself included, ascending. */
    int[] linkedTo(int ensemble) {
        return pairs.linkedTo(ensemble);
    }

    /** Where P_ik stands; −1 if it is zero for ever, or if i = k and there is no second spin. */
    int correlation(int i, int k) {
        if (i == k) {
            return own[i];
        }
        int pair = pairs.number(i, k);
        return pair < 0 ? -1 : ensembles + pair;
    }

    /** How far Q_ik stands behind P_ik. */
    int covarianceOffset() {
        return correlations;
    }

    /** The unknowns at t = 0. */
    double[] initial(LindbladProblem problem) {
        double[] y = new double[count()];
        for (int i = 0; i < ensembles; i++) {
            if (own[i] >= 0) {
                InitialMoments moments = InitialMoments.of(problem.ensembles().get(i));
                y[own[i]] = moments.correlation();
                y[own[i] + correlations] = moments.covariance();
            }
        }
        return y;
    }
}
