package voltaic.solvers.cumulant;

import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;

/**
 * Moments of single spins in a Dicke state, or in a mixture of Dicke states, of N spins. They follow from the mean k̄ and the
 * variance V of the number of excitations, for N > 1:
 *
 * <pre>
 * e = k̄/N,  P = [k̄(N−k̄) − V] / [N(N−1)],  Q = [N V − k̄(N−k̄)] / [N²(N−1)]
 * </pre>
 *
 * @param density e
 * @param correlation P of two spins; 0 for N = 1
 * @param covariance Q of two spins; 0 for N = 1
 */
record InitialMoments(double density, double correlation, double covariance) {
    static InitialMoments of(Ensemble ensemble) {
        double spins = ensemble.spins();
        double mean = mean(ensemble);
        double variance = variance(ensemble, mean);
        double spread = mean * (spins - mean);
        double pairs = spins * (spins - 1);
        return pairs == 0
                ? new InitialMoments(mean, 0, 0)
                : new InitialMoments(
                        mean / spins, (spread - variance) / pairs, (spins * variance - spread) / (spins * pairs));
    }

    private static double mean(Ensemble ensemble) {
        InitialState state = ensemble.initial();
        if (state.isDickeState()) {
            return state.dickeExcitations(ensemble.spins());
        }
        List<Double> p = ((InitialState.Populations) state).p();
        double mean = 0;
        for (int k = 0; k < p.size(); k++) {
            mean += k * p.get(k);
        }
        return mean / sum(p);
    }

    private static double variance(Ensemble ensemble, double mean) {
        InitialState state = ensemble.initial();
        if (state.isDickeState()) {
            return 0;
        }
        List<Double> p = ((InitialState.Populations) state).p();
        double variance = 0;
        for (int k = 0; k < p.size(); k++) {
            variance += (k - mean) * (k - mean) * p.get(k);
        }
        return variance / sum(p);
    }

    /** 1 within 1e-9. */
    private static double sum(List<Double> p) {
        return p.stream().mapToDouble(Double::doubleValue).sum();
    }
}
