package voltaic.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.model.experiment.TimeGrid;

/** Random experiments, with plugins that nobody knows. */
final class Experiments {
    private Experiments() {}

    static Arbitrary<Experiment> any() {
        return ensembles().flatMap(ensembles -> {
            List<String> names = ensembles.stream().map(Ensemble::name).toList();
            return Combinators.combine(
                            Arbitraries.strings().ofMaxLength(12),
                            plugin().optional(),
                            terms(names),
                            time(),
                            plugin(),
                            plugin().list().ofMaxSize(3),
                            plugin().list().ofMaxSize(3))
                    .as((title, arrangement, terms, time, solver, observables, exports) -> {
                        int split = terms.size() / 2;
                        return new Experiment(
                                title,
                                ensembles,
                                arrangement,
                                terms.subList(0, split),
                                terms.subList(split, terms.size()),
                                stages(time.end(), terms),
                                time,
                                solver,
                                observables,
                                exports);
                    });
        });
    }

    private static Arbitrary<List<Ensemble>> ensembles() {
        Arbitrary<String> names = Arbitraries.of("C", "B1", "B2", "Long_name", "x");
        Arbitrary<Integer> spins = Arbitraries.integers().between(1, Integer.MAX_VALUE);
        return Combinators.combine(
                        names.set().ofMinSize(1),
                        spins.list().ofSize(5),
                        initial().list().ofSize(5))
                .as((set, sizes, initials) -> {
                    List<String> list = List.copyOf(set);
                    return IntStream.range(0, list.size())
                            .mapToObj(i -> {
                                boolean two = initials.get(i) instanceof InitialState.Populations;
                                return new Ensemble(list.get(i), two ? 2 : sizes.get(i), initials.get(i));
                            })
                            .toList();
                });
    }

    private static Arbitrary<InitialState> initial() {
        return Arbitraries.of(
                new InitialState.Excited(),
                new InitialState.Ground(),
                new InitialState.Excitations(0),
                new InitialState.Excitations(1),
                new InitialState.Populations(List.of(0.1, 0.2, 0.7)));
    }

    private static Arbitrary<List<TermSpec>> terms(List<String> ensembles) {
        // Few types and few names, so that default names, and names that look like them, are common.
        Arbitrary<String> names = Arbitraries.of("pump", "pump-2", "decay", "decay-2", "decay-3", "own");
        Arbitrary<PluginSpec> plugins = Combinators.combine(Arbitraries.of("pump", "decay"), plugin())
                .as((type, other) -> new PluginSpec(type, other.settings()));
        Arbitrary<Map<String, Double>> weights = Arbitraries.maps(
                        Arbitraries.of(ensembles), Arbitraries.oneOf(Arbitraries.just(1.0), reals()))
                .ofMinSize(1);
        return Combinators.combine(
                        names.list().ofMaxSize(6).uniqueElements(),
                        plugins.list().ofSize(6),
                        weights.list().ofSize(6))
                .as((list, specs, on) -> IntStream.range(0, list.size())
                        .mapToObj(i -> new TermSpec(list.get(i), on.get(i), specs.get(i)))
                        .toList());
    }

    private static Arbitrary<TimeGrid> time() {
        Arbitrary<TimeGrid> uniform = Combinators.combine(
                        times(), Arbitraries.integers().between(2, TimeGrid.MAX_SAMPLES))
                .as(TimeGrid.Uniform::new);
        Arbitrary<TimeGrid> listed = times().set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(set -> new TimeGrid.At(set.stream().sorted().toList()));
        return Arbitraries.oneOf(uniform, listed);
    }

    private static List<StageSpec> stages(double end, List<TermSpec> terms) {
        if (terms.size() < 3) {
            return List.of();
        }
        StageSpec first = new StageSpec(
                OptionalDouble.of(end / 3),
                List.of(terms.get(0).name()),
                Map.of(terms.get(1).name(), 0.25));
        return List.of(first, new StageSpec(OptionalDouble.empty(), List.of(), Map.of()));
    }

    /** Doubles of all magnitudes; jqwik's own have two decimals. */
    private static Arbitrary<Double> reals() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    private static Arbitrary<Double> times() {
        // Not so small that a third of it is zero.
        return reals().map(Math::abs).filter(time -> time > 1e-300);
    }

    static Arbitrary<PluginSpec> plugin() {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.longs().map(value -> (Object) value),
                reals().map(value -> (Object) value),
                Arbitraries.strings().ofMaxLength(8).map(value -> (Object) value),
                Arbitraries.of(true, false).map(value -> (Object) value));
        Arbitrary<Object> values = Arbitraries.oneOf(
                scalars,
                scalars.list().ofMaxSize(3).map(value -> (Object) value),
                Arbitraries.maps(Arbitraries.strings().ofMaxLength(4), scalars)
                        .ofMaxSize(3)
                        .map(value -> (Object) value));
        Arbitrary<String> keys =
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6).map(key -> "k" + key);
        return Combinators.combine(
                        Arbitraries.of("a", "some-plugin", "Ünknown"),
                        Arbitraries.maps(keys, values).ofMaxSize(3))
                .as((type, settings) -> new PluginSpec(type, new LinkedHashMap<>(settings)));
    }
}
