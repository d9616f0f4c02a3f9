package voltaic.tck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterSet;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.Jump;
import voltaic.plugin.Channel;

/** What a {@link Channel} keeps to. */
public abstract class ChannelContract<P extends Record> extends PluginContract<P, Channel<P>> {
    private static final String RATE = "rate";

    protected ChannelContract(Channel<P> channel) {
        super(PluginKind.CHANNEL, channel);
    }

    @Override
    final Object answer(Channel<P> asked, int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        return jumps(asked, sample, Couplings.random(random));
    }

    private static <P extends Record> List<? extends Jump> jumps(Channel<P> channel, Sample<P> sample, Coupling on) {
        return Check.call("jumps", sample.settings(), () -> List.copyOf(channel.jumps(sample.parameters(), on)));
    }

    @ForEachSeed
    void actsOnTheEnsemblesThatItIsPlacedOn(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        Coupling on = Couplings.random(random);
        for (Jump jump : jumps(plugin(), sample, on)) {
            Couplings.check("jump", jump.on(), on, sample.settings());
        }
    }

    @ForEachSeed
    void copesWithWeightsOfZero(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        Coupling nothing = Couplings.zero(1 + random.nextInt(4));
        for (Jump jump : jumps(plugin(), sample, nothing)) {
            Couplings.check("jump", jump.on(), nothing, sample.settings());
        }
    }

    @ForEachSeed
    void takesPartInAnExperiment(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        Experiments.check(
                service(),
                Experiments.withChannel(description().id(), sample.settings()),
                "a channel with the settings " + sample.settings());
    }

    @TestFactory
    Stream<DynamicTest> isOffAtRateZero() {
        boolean hasRate = ParameterSet.of(plugin().parameters()).declarations().stream()
                .anyMatch(parameter -> parameter.name().equals(RATE) && parameter.admits(0));
        return Check.where(hasRate, "the parameter 'rate' switches it off", this::checkOffAtRateZero);
    }

    private void checkOffAtRateZero() {
        RandomGenerator random = random(1);
        Sample<P> sample = sample(random);
        Map<String, Object> off = new LinkedHashMap<>(sample.settings());
        off.put(RATE, 0.0);
        Sample<P> silent = new Sample<>(off, bound(off));
        for (Jump jump : jumps(plugin(), silent, Coupling.of(1, 0.5))) {
            Check.that(
                    jump.rate() == 0,
                    () -> "at rate 0 there is still " + jump
                            + "; stages set the parameter 'rate', so let every jump be in proportion to it, or call it"
                            + " something else");
        }
    }

    /** Further ensembles of an experiment change nothing for those that the channel is placed on. */
    @ForEachSeed
    void doesNotDependOnEnsemblesThatItIsNotPlacedOn(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        Coupling on = Coupling.of(1, 0.5);
        Coupling among = Coupling.of(0, 1, 0, 0.5);
        List<? extends Jump> few = jumps(plugin(), sample, on);
        List<? extends Jump> many = jumps(plugin(), sample, among);
        List<List<Double>> expected = weights(few, 0, 1);
        List<List<Double>> actual = weights(many, 1, 3);
        Check.that(
                expected.equals(actual),
                () -> "with the settings " + sample.settings() + " and the weights (1, 0.5), it gives " + few
                        + ", but with further ensembles of weight 0 between them " + many
                        + "; take the ensembles from on.members(), which leaves those out");
    }

    private static List<List<Double>> weights(List<? extends Jump> jumps, int... ensembles) {
        List<List<Double>> weights = new ArrayList<>();
        for (Jump jump : jumps) {
            List<Double> row = new ArrayList<>(List.of(jump.rate()));
            IntStream.of(ensembles).mapToObj(i -> jump.on().weight(i)).forEach(row::add);
            weights.add(row);
        }
        return weights;
    }
}
