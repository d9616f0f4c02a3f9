package voltaic.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import voltaic.core.PluginKind;
import voltaic.model.experiment.Experiment;
import voltaic.model.lindblad.Coupling;
import voltaic.plugin.Plugin;

/**
 * What plugins keep to that are placed on ensembles: channels and Hamiltonian terms.
 *
 * @param <P> its parameters
 * @param <T> its interface
 * @param <E> what it adds to the master equation
 */
abstract class TermContract<P extends Record, T extends Plugin<P>, E> extends PluginContract<P, T> {
    private final String method;
    private final String word;

    /**
     * @param method the method that does the work
     * @param word what it gives, in a word
     */
    TermContract(PluginKind kind, T plugin, String method, String word) {
        super(kind, plugin);
        this.method = method;
        this.word = word;
    }

    /** Calls the method that does the work. */
    abstract List<? extends E> terms(T asked, P parameters, Coupling on);

    abstract Coupling on(E term);

    /** Its rate or amplitude. */
    abstract double strength(E term);

    /** An experiment with the plugin in it. */
    abstract Experiment experiment(String id, Map<String, Object> settings);

    @Override
    final Object answer(T asked, int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        return terms(asked, sample, Couplings.random(random));
    }

    final List<? extends E> terms(T asked, Sample<P> sample, Coupling on) {
        return Check.call(method, sample.settings(), () -> List.copyOf(terms(asked, sample.parameters(), on)));
    }

    @ForEachSeed
    void actsOnTheEnsemblesThatItIsPlacedOn(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        checkPlaces(sample, Couplings.random(random));
    }

    @ForEachSeed
    void copesWithWeightsOfZero(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        checkPlaces(sample, Couplings.zero(1 + random.nextInt(4)));
    }

    private void checkPlaces(Sample<P> sample, Coupling on) {
        for (E term : terms(plugin(), sample, on)) {
            Couplings.check(word, on(term), on, sample.settings());
        }
    }

    @ForEachSeed
    void takesPartInAnExperiment(int seed) {
        Sample<P> sample = sample(random(seed));
        Experiments.check(
                service(),
                experiment(description().id(), sample.settings()),
                "the plugin with the settings " + sample.settings());
    }

    /** Further ensembles of an experiment change nothing for those that the plugin is placed on. */
    @ForEachSeed
    void doesNotDependOnEnsemblesThatItIsNotPlacedOn(int seed) {
        Sample<P> sample = sample(random(seed));
        List<? extends E> few = terms(plugin(), sample, Coupling.of(1, 0.5));
        List<? extends E> many = terms(plugin(), sample, Coupling.of(0, 1, 0, 0.5));
        List<List<Double>> expected = weights(few, 0, 1);
        List<List<Double>> actual = weights(many, 1, 3);
        Check.that(
                expected.equals(actual),
                () -> "with the settings " + sample.settings() + " and the weights (1, 0.5), it gives " + few
                        + ", but with further ensembles of weight 0 between them " + many
                        + "; take the ensembles from on.members(), which leaves those out");
    }

    private List<List<Double>> weights(List<? extends E> terms, int... ensembles) {
        List<List<Double>> weights = new ArrayList<>();
        for (E term : terms) {
            List<Double> row = new ArrayList<>(List.of(strength(term)));
            IntStream.of(ensembles).mapToObj(i -> on(term).weight(i)).forEach(row::add);
            weights.add(row);
        }
        return weights;
    }
}
