package voltaic.solvers.ladders;

import java.util.Arrays;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;

/** The initial probabilities of the Dicke states of an ensemble. */
public final class LadderStart {
    private final int first;
    private final double[] p;

    private LadderStart(int first, double... p) {
        this.first = first;
        this.p = p;
    }

    public static LadderStart of(Ensemble ensemble) {
        if (!(ensemble.initial() instanceof InitialState.Populations populations)) {
            return new LadderStart(ensemble.initial().dickeExcitations(ensemble.spins()), 1);
        }
        int first = 0;
        while (!(populations.p().get(first) > 0)) {
            first++;
        }
        int last = ensemble.spins();
        while (!(populations.p().get(last) > 0)) {
            last--;
        }
        return new LadderStart(
                first,
                populations.p().subList(first, last + 1).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }

    /** The least level with weight. */
    public int first() {
        return first;
    }

    /** The greatest level with weight. */
    public int last() {
        return first + p.length - 1;
    }

    /** The probability of level k. */
    public double probability(long k) {
        return k < first || k > last() ? 0 : p[(int) (k - first)];
    }

    /** Whether all probabilities are equal. */
    public boolean isAlike(LadderStart other) {
        return first == other.first && Arrays.equals(p, other.p);
    }
}
