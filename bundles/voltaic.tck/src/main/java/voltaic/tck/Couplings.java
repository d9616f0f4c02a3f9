package voltaic.tck;

import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import voltaic.model.lindblad.Coupling;

/** What terms are placed on. */
final class Couplings {
    private Couplings() {}

    /** One to five ensembles, with weights of either sign, one and zero. */
    static Coupling random(RandomGenerator random) {
        double[] weights = IntStream.rangeClosed(0, random.nextInt(5))
                .mapToDouble(i -> random.nextInt(4) == 0 ? random.nextInt(2) : 2 * random.nextDouble() - 0.7)
                .toArray();
        return Coupling.of(weights);
    }

    static Coupling zero(int ensembles) {
        return Coupling.of(new double[ensembles]);
    }

    /** Checks that a term acts where its plugin was placed, and nowhere else. */
    static void check(String term, Coupling actual, Coupling on, Map<String, Object> settings) {
        Check.that(
                actual.weights().size() == on.weights().size(),
                () -> "a " + term + " has " + actual.weights().size() + " weights, but there are "
                        + on.weights().size() + " ensembles; give one for each, 0 where it does not act");
        Check.that(
                actual.weights().stream().allMatch(Double::isFinite),
                () -> "a " + term + " has the weights " + actual.weights() + " with the settings " + settings
                        + "; weights are finite numbers");
        Check.that(
                Arrays.stream(actual.members()).allMatch(i -> on.weight(i) != 0),
                () -> "a " + term + " acts on the ensembles " + Arrays.toString(actual.members())
                        + ", but is placed on " + Arrays.toString(on.members())
                        + "; leave the weight 0 where that of 'on' is");
    }
}
