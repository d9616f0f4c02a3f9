package voltaic.tck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.core.parameters.ParameterType;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Arrangement;
import voltaic.plugin.Parameter;

/** What an {@link Arrangement} keeps to. */
public abstract class ArrangementContract<P extends Record> extends PluginContract<P, Arrangement<P>> {
    protected ArrangementContract(Arrangement<P> arrangement) {
        super(PluginKind.ARRANGEMENT, arrangement);
    }

    @Override
    final Object answer(Arrangement<P> asked, int seed) {
        return reservoirs(asked, sample(random(seed)));
    }

    private static <P extends Record> List<TermSpec> reservoirs(Arrangement<P> asked, Sample<P> sample) {
        return Check.call("reservoirs", sample.settings(), () -> List.copyOf(asked.reservoirs(sample.parameters())));
    }

    @ForEachSeed
    void numbersItsReservoirs(int seed) {
        Sample<P> sample = sample(random(seed));
        List<String> names =
                reservoirs(plugin(), sample).stream().map(TermSpec::name).toList();
        List<String> expected = new ArrayList<>();
        for (int m = 1; m <= names.size(); m++) {
            expected.add("reservoir-" + m);
        }
        Check.that(
                names.equals(expected) && !names.isEmpty(),
                () -> "with the settings " + sample.settings() + " the reservoirs are called " + names
                        + "; stages name them, so give at least one, and call them reservoir-1, reservoir-2 …");
    }

    @ForEachSeed
    void placesEveryReservoirOnEnsemblesThatTheSettingsName(int seed) {
        Sample<P> sample = sample(random(seed));
        Set<String> named = named(sample.settings());
        for (TermSpec reservoir : reservoirs(plugin(), sample)) {
            Check.that(
                    !reservoir.on().isEmpty(),
                    () -> "with the settings " + sample.settings() + " " + reservoir.name()
                            + " is on no ensemble; leave it out");
            reservoir.on().forEach((ensemble, weight) -> {
                Check.that(
                        named.contains(ensemble),
                        () -> "with the settings " + sample.settings() + " " + reservoir.name() + " is on '" + ensemble
                                + "', which they do not name; let a parameter with refersTo ENSEMBLE name it");
                Check.that(
                        weight != 0 && Double.isFinite(weight),
                        () -> "with the settings " + sample.settings() + " " + reservoir.name() + " has the weight "
                                + weight + " on '" + ensemble + "'; leave out what takes no part");
            });
        }
    }

    @ForEachSeed
    void leavesNoNamedEnsembleOut(int seed) {
        Sample<P> sample = sample(random(seed));
        Set<String> left = new LinkedHashSet<>(named(sample.settings()));
        reservoirs(plugin(), sample)
                .forEach(reservoir -> left.removeAll(reservoir.on().keySet()));
        Check.that(
                left.isEmpty(),
                () -> "with the settings " + sample.settings() + " no reservoir is on " + left
                        + "; place every ensemble that is named, or refuse it in the constructor of the parameters");
    }

    /** Whatever reservoirs are made of must be what the file says. */
    @ForEachSeed
    void makesReservoirsOfTheChannelThatItIsGiven(int seed) {
        Sample<P> sample = sample(random(seed));
        Set<Object> given = new HashSet<>();
        for (ParameterDeclaration parameter :
                ParameterSet.of(plugin().parameters()).declarations()) {
            if (parameter.type() == ParameterType.CHANNEL
                    && sample.settings().get(parameter.name()) instanceof Map<?, ?> channel) {
                given.add(channel.get("type"));
            }
        }
        for (TermSpec reservoir : reservoirs(plugin(), sample)) {
            Check.that(
                    given.isEmpty() || given.contains(reservoir.plugin().type()),
                    () -> reservoir.name() + " is a " + reservoir.plugin().type() + ", but the settings give " + given
                            + "; make it of the PluginSpec of the parameters");
        }
    }

    @ForEachSeed
    void takesPartInAnExperimentWhoseStagesSwitchItsReservoirs(int seed) {
        Sample<P> sample = sample(random(seed));
        List<String> names =
                reservoirs(plugin(), sample).stream().map(TermSpec::name).toList();
        Experiments.check(
                service(),
                Experiments.withArrangement(description().id(), sample.settings(), names),
                "an arrangement with the settings " + sample.settings());
    }

    private Set<String> named(Map<String, Object> settings) {
        Set<String> named = new LinkedHashSet<>();
        for (ParameterDeclaration parameter :
                ParameterSet.of(plugin().parameters()).declarations()) {
            if (parameter.refersTo() == Parameter.Reference.ENSEMBLE) {
                Object value = settings.getOrDefault(parameter.name(), List.of());
                for (Object name : value instanceof List<?> list ? list : List.of(value)) {
                    named.add(String.valueOf(name));
                }
            }
        }
        return named;
    }
}
