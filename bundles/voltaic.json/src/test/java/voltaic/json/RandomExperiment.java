package voltaic.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.model.experiment.TimeGrid;

/** Draws an experiment, with plugins that nobody knows; a quarter of its numbers are extremes. */
final class RandomExperiment {
    private static final List<Double> EXTREME_REALS = List.of(
            0.0, -0.0, 1.0, -1.0, 0.1, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE);
    private static final List<Long> EXTREME_INTEGERS = List.of(
            0L, 1L, -1L, (long) Integer.MAX_VALUE, 1L + Integer.MAX_VALUE, 1L << 53, Long.MIN_VALUE, Long.MAX_VALUE);
    /** Characters that JSON escapes, or that some readers trip over. */
    private static final List<Integer> EXTREME_CHARACTERS = List.of(
            0, (int) '\n', 0x1F, (int) '"', (int) '\\', (int) '/', 0x7F, 0x2028, 0xFEFF, 0xFFFF, 0x10000, 0x10FFFF);

    // Not java.util.Random, whose first numbers are nearly the same for neighbouring seeds.
    private final SplittableRandom random;

    RandomExperiment(long seed) {
        random = new SplittableRandom(seed);
    }

    Experiment draw() {
        List<Ensemble> ensembles = ensembles();
        List<TermSpec> terms = terms(ensembles.stream().map(Ensemble::name).toList());
        int split = terms.size() / 2;
        TimeGrid time = time();
        return new Experiment(
                text(12),
                ensembles,
                random.nextBoolean() ? Optional.of(plugin()) : Optional.empty(),
                terms.subList(0, split),
                terms.subList(split, terms.size()),
                stages(time.end(), terms),
                time,
                plugin(),
                list(0, 3, this::plugin),
                list(0, 3, this::plugin));
    }

    private List<Ensemble> ensembles() {
        return some(1, List.of("C", "B1", "B2", "Long_name", "x")).stream()
                .map(name -> {
                    InitialState initial = initial();
                    return new Ensemble(name, initial instanceof InitialState.Populations ? 2 : spins(), initial);
                })
                .toList();
    }

    private int spins() {
        return extreme() ? oneOf(List.of(1, Integer.MAX_VALUE)) : 1 + random.nextInt(Integer.MAX_VALUE);
    }

    private InitialState initial() {
        return oneOf(List.of(
                new InitialState.Excited(),
                new InitialState.Ground(),
                new InitialState.Excitations(0),
                new InitialState.Excitations(1),
                new InitialState.Populations(List.of(0.1, 0.2, 0.7))));
    }

    private List<TermSpec> terms(List<String> ensembles) {
        // Few types and few names, so that default names, and names that look like them, are common.
        return some(0, List.of("pump", "pump-2", "decay", "decay-2", "decay-3", "own")).stream()
                .map(name -> new TermSpec(
                        name, weights(ensembles), new PluginSpec(oneOf(List.of("pump", "decay")), plugin().settings())))
                .toList();
    }

    private Map<String, Double> weights(List<String> ensembles) {
        Map<String, Double> weights = new LinkedHashMap<>();
        some(1, ensembles).forEach(name -> weights.put(name, random.nextBoolean() ? 1.0 : real()));
        return weights;
    }

    private TimeGrid time() {
        if (random.nextBoolean()) {
            return new TimeGrid.Uniform(
                    instant(),
                    extreme() ? oneOf(List.of(2, TimeGrid.MAX_SAMPLES)) : random.nextInt(2, TimeGrid.MAX_SAMPLES + 1));
        }
        Set<Double> times = new TreeSet<>(list(1, 5, this::instant));
        if (random.nextBoolean()) {
            times.add(0.0);
        }
        return new TimeGrid.At(List.copyOf(times));
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

    private double instant() {
        // Not so small that a third of it is zero.
        return Stream.generate(() -> Math.abs(real()))
                .filter(time -> time > 1e-300)
                .findFirst()
                .orElseThrow();
    }

    private PluginSpec plugin() {
        Map<String, Object> settings = new LinkedHashMap<>();
        // No key is one of those that the document itself knows.
        list(0, 3, this::value).forEach(value -> settings.put("k" + letters(), value));
        return new PluginSpec(oneOf(List.of("a", "some-plugin", "Ünknown")), settings);
    }

    private Object value() {
        return switch (random.nextInt(3)) {
            case 0 -> list(0, 3, this::scalar);
            case 1 -> {
                Map<String, Object> members = new LinkedHashMap<>();
                list(0, 3, this::scalar).forEach(value -> members.put(text(4), value));
                yield members;
            }
            default -> scalar();
        };
    }

    private Object scalar() {
        return switch (random.nextInt(4)) {
            case 0 -> extreme() ? oneOf(EXTREME_INTEGERS) : random.nextLong();
            case 1 -> real();
            case 2 -> text(8);
            default -> random.nextBoolean();
        };
    }

    /** A finite double of any magnitude. */
    private double real() {
        if (extreme()) {
            return oneOf(EXTREME_REALS);
        }
        return Stream.generate(() -> Double.longBitsToDouble(random.nextLong()))
                .filter(Double::isFinite)
                .findFirst()
                .orElseThrow();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        list(1, 6, () -> (random.nextBoolean() ? 'a' : 'A') + random.nextInt(26))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        list(0, most, this::character).forEach(text::appendCodePoint);
        return text.toString();
    }

    /** Any character but half a surrogate pair, which a file in UTF-8 cannot hold. */
    private int character() {
        if (extreme()) {
            return oneOf(EXTREME_CHARACTERS);
        }
        int limit = oneOf(List.of(0x80, Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT + 1));
        int character = random.nextInt(limit);
        return Character.getType(character) == Character.SURROGATE ? '?' : character;
    }

    private boolean extreme() {
        return random.nextInt(4) == 0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** At least so many of the values, in any order. */
    private <T> List<T> some(int least, List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        return shuffled.subList(0, random.nextInt(least, values.size() + 1));
    }

    private <T> List<T> list(int least, int most, Supplier<T> draw) {
        return Stream.generate(draw).limit(random.nextInt(least, most + 1)).toList();
    }
}
