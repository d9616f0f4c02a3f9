package voltaic.tck;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import voltaic.core.Diagnostic;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.RunService;
import voltaic.core.parameters.ParameterBinder;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.core.run.LocalRunService;
import voltaic.plugin.Plugin;
import voltaic.plugin.PluginDescription;

/**
 * What every plugin keeps to; extend the class of its kind, such as {@link ChannelContract}.
 *
 * @param <P> its parameters
 * @param <T> its interface
 */
public abstract class PluginContract<P extends Record, T extends Plugin<P>> {
    /** The ensembles that settings may name. */
    static final List<String> ENSEMBLES = List.of("C", "B1", "B2", "B3", "B4");

    private static final String GENERATOR = "L64X128MixRandom";
    private static final int TRIES = 200;

    private final PluginKind kind;
    private final T plugin;

    PluginContract(PluginKind kind, T plugin) {
        this.kind = kind;
        this.plugin = plugin;
    }

    /** The plugin under test. */
    protected final T plugin() {
        return plugin;
    }

    /**
     * Makes random settings fit where parameters depend on each other in a way that their declarations do not say. As it stands,
     * settings that the record refuses are drawn anew.
     *
     * @param settings what was drawn; may be changed
     * @return the settings to use
     */
    protected Map<String, Object> fit(Map<String, Object> settings, RandomGenerator random) {
        return settings;
    }

    /** What the plugin answers in some case: equal for equal cases. */
    abstract Object answer(T asked, int seed);

    static RandomGenerator random(int seed) {
        return RandomGeneratorFactory.of(GENERATOR).create(seed);
    }

    /** Settings with the parameters that they are bound to. */
    record Sample<P>(Map<String, Object> settings, P parameters) {}

    /** Valid settings, drawn at random. */
    final Sample<P> sample(RandomGenerator random) {
        return sample(random, ENSEMBLES, true);
    }

    /** Valid settings that give what must be given, and leave the rest to its defaults. */
    final Sample<P> defaults(RandomGenerator random, List<String> ensembles) {
        return sample(random, ensembles, false);
    }

    final Sample<P> sample(RandomGenerator random, List<String> ensembles, boolean optionalToo) {
        String refusal = "";
        for (int i = 0; i < TRIES; i++) {
            RandomSettings drawn = new RandomSettings(ParameterSet.of(plugin.parameters()), ensembles, random);
            Map<String, Object> settings =
                    fit(new LinkedHashMap<>(optionalToo ? drawn.draw() : drawn.drawRequired()), random);
            ParameterBinder binder = new ParameterBinder(ensembles, (place, channel) -> {});
            Optional<P> bound = binder.bind(plugin.parameters(), settings);
            if (bound.isPresent()) {
                return new Sample<>(settings, bound.get());
            }
            refusal = binder.diagnostics().get(0).message() + ", with " + settings;
        }
        throw new AssertionFailedError(
                "of " + TRIES + " random settings within the declared ranges none was accepted, the last: " + refusal
                        + "; widen what the record accepts, declare the range, or override fit");
    }

    /** Binds settings that must be valid. */
    final P bound(Map<String, Object> settings) {
        ParameterBinder binder = new ParameterBinder(ENSEMBLES, (place, channel) -> {});
        return binder.bind(plugin.parameters(), settings)
                .orElseThrow(() -> new AssertionFailedError("the settings " + settings + " are refused: "
                        + binder.diagnostics().get(0).message()));
    }

    /** Id, label and sentence. */
    final InstalledPlugin description() {
        PluginDescription words = plugin.getClass().getAnnotation(PluginDescription.class);
        Check.that(
                words != null,
                () -> plugin.getClass().getSimpleName()
                        + " has no id; put @PluginDescription(id = …, label = …, summary = …) on the class");
        return new InstalledPlugin(kind, words.id(), words.label(), words.summary(), "under.test", "1.0.0");
    }

    /** Checks and assembles experiments that name the plugin. */
    final RunService service() {
        return new LocalRunService(new StandIns(description(), plugin), "Voltaic TCK");
    }

    static String sentences(List<Diagnostic> diagnostics) {
        return String.join(
                "; ",
                diagnostics.stream().map(d -> d.pointer() + ": " + d.message()).toList());
    }

    @Test
    void hasAnIdOfLowerCaseWordsJoinedByHyphens() {
        String id = description().id();
        Check.that(
                Check.isName(id) && !id.contains("."),
                () -> "the id is '" + id + "'; write lower-case words joined by hyphens, such as collective-decay");
    }

    @Test
    void hasALabelAndASentenceThatSaysWhatItDoes() {
        InstalledPlugin words = description();
        Check.that(!words.label().isBlank(), () -> "the label is empty; say how people call the plugin");
        Check.that(
                (words.summary().endsWith(".") || words.summary().endsWith("…"))
                        && !words.summary().contains("\n"),
                () -> "the summary is '" + words.summary()
                        + "'; say in one line what the plugin does, with a full stop");
    }

    @Test
    void isAComponentThatCanBeMade() {
        Check.component(plugin.getClass());
    }

    @Test
    void keepsNothingBetweenCalls() {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = plugin.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            fields.addAll(List.of(type.getDeclaredFields()));
        }
        for (Field field : fields) {
            Check.that(
                    Modifier.isFinal(field.getModifiers()) || field.isSynthetic(),
                    () -> "the field '" + field.getName()
                            + "' can change, but runs share the plugin, also at the same time; make it final, or keep it"
                            + " where the work is done");
        }
    }

    @Test
    void declaresEveryParameter() {
        for (ParameterDeclaration parameter : declarations()) {
            Check.that(
                    !parameter.label().isBlank() && parameter.doc().endsWith("."),
                    () -> "the parameter '" + parameter.name() + "' has the label '" + parameter.label()
                            + "' and the doc '" + parameter.doc()
                            + "'; give it a label, and a doc that is a sentence with a full stop");
            Check.that(
                    parameter.min() <= parameter.max(),
                    () -> "the parameter '" + parameter.name() + "' is at least " + parameter.min() + " and at most "
                            + parameter.max() + "; swap min and max");
        }
        List<String> names =
                declarations().stream().map(ParameterDeclaration::name).toList();
        for (String name : ParameterSet.of(plugin.parameters()).exactlyOneOf()) {
            Check.that(
                    names.contains(name),
                    () -> "@ExactlyOneOf names '" + name + "', but the parameters are " + names
                            + "; write names as in files, with hyphens");
        }
    }

    private List<ParameterDeclaration> declarations() {
        try {
            return ParameterSet.of(plugin.parameters()).declarations();
        } catch (IllegalArgumentException e) {
            throw new AssertionFailedError(e.getMessage() + "; see docs/plugins/parameters.md", e);
        }
    }

    @Test
    void acceptsItsOwnDefaults() {
        for (ParameterDeclaration parameter : declarations()) {
            parameter.defaultValue().ifPresent(value -> {
                for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                    Check.that(
                            !(each instanceof Number number) || parameter.admits(number.doubleValue()),
                            () -> "the default of '" + parameter.name() + "' is " + each + ", but it must be "
                                    + parameter.allowed() + "; change the default or the range");
                }
            });
        }
        Sample<P> least = defaults(random(1), ENSEMBLES);
        Check.that(least.parameters() != null, () -> "the defaults are refused");
    }

    @ForEachSeed
    void acceptsWhatItsDeclarationsAllow(int seed) {
        RandomGenerator random = random(seed);
        for (int i = 0; i < 10; i++) {
            Sample<P> sample = sample(random);
            Check.that(
                    sample.parameters().equals(bound(sample.settings())),
                    () -> "the same settings " + sample.settings()
                            + " give parameters that are not equal; leave equals of the record as it is");
        }
    }

    @Test
    void keepsItsSchema() throws IOException {
        SchemaSnapshot.check(description(), plugin.parameters());
    }

    @ForEachSeed
    void answersTheSameAgain(int seed) {
        Object first = answer(plugin, seed);
        same(first, answer(plugin, seed), "when it is asked again", seed);
    }

    @TestFactory
    Stream<DynamicTest> answersTheSameAsAnotherInstance() {
        return Check.where(
                Check.hasPlainConstructor(plugin.getClass()),
                "another instance gives the same answer",
                () -> same(answer(plugin, 1), answer(another(), 1), "by another instance", 1));
    }

    @SuppressWarnings("unchecked") // it is of the class of the plugin
    private T another() {
        try {
            Constructor<?> constructor = plugin.getClass().getConstructor();
            constructor.setAccessible(true);
            return (T) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionFailedError(
                    "the constructor failed: " + e.getCause() + "; do the work in the methods", e);
        }
    }

    @Test
    void answersTheSameInSeveralThreadsAtOnce() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Object>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int seed = 1 + i % 3;
                answers.add(threads.submit(() -> answer(plugin, seed)));
            }
            for (int i = 0; i < answers.size(); i++) {
                same(answer(plugin, 1 + i % 3), answers.get(i).get(), "beside other threads", 1 + i % 3);
            }
        } catch (ExecutionException e) {
            throw new AssertionFailedError("asked by several threads at once it failed: " + e.getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void answersTheSameInEveryCountry() {
        Object first = answer(plugin, 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                same(first, answer(plugin, 1), "in the locale " + tag + " (use Locale.ROOT)", 1);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void same(Object expected, Object actual, String when, int seed) {
        Check.that(
                expected.equals(actual),
                () -> "the answer is another " + when + ", for seed " + seed
                        + "; same input, same answer: draw random numbers from a seed that is a parameter, keep no state, and"
                        + " do not let the order of a HashMap or of threads through.\nFirst: " + shortened(expected)
                        + "\nThen:  " + shortened(actual));
    }

    private static String shortened(Object answer) {
        String text = String.valueOf(answer);
        return text.length() <= 1000 ? text : text.substring(0, 1000) + " …";
    }
}
