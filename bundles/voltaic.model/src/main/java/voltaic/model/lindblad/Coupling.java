package voltaic.model.lindblad;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How strongly each ensemble takes part in a term: the weights w_i of Σ_i w_i J_i.
 *
 * @param weights w_i for every ensemble of the problem, in its order; 0 for those that take no part
 */
public record Coupling(List<Double> weights) {
    public Coupling {
        weights = List.copyOf(weights);
    }

    /** The coupling with these weights. */
    public static Coupling of(double... weights) {
        List<Double> list = new ArrayList<>(weights.length);
        for (double weight : weights) {
            list.add(weight);
        }
        return new Coupling(list);
    }

    /** w_i. */
    public double weight(int ensemble) {
        return weights.get(ensemble);
    }

    /** The ensembles whose weight is not zero, ascending. */
    public int[] members() {
        return IntStream.range(0, weights.size())
                .filter(i -> weights.get(i) != 0)
                .toArray();
    }
}
