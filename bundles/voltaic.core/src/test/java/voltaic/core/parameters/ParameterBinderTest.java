package voltaic.core.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voltaic.core.Diagnostic;
import voltaic.model.experiment.PluginSpec;
import voltaic.plugin.ExactlyOneOf;
import voltaic.plugin.Parameter;

class ParameterBinderTest {
    enum Method {
        FAST,
        VERY_FAST
    }

    @ExactlyOneOf({"occupation", "temperature"})
    record Everything(
            @Parameter(label = "Rate", min = 0, doc = "A rate.") double rate,
            @Parameter(label = "Weight", min = 0, max = 1, exclusiveMin = true, defaultValue = "0.5", doc = "A weight.")
                    double chargerWeight,
            @Parameter(label = "Count", min = 1, max = 10, defaultValue = "3", doc = "A count.") int count,
            @Parameter(label = "Flag", defaultValue = "false", doc = "A flag.") boolean flag,
            @Parameter(label = "Method", defaultValue = "fast", doc = "A method.") Method method,
            @Parameter(label = "Occupation", min = 0, doc = "n̄.") OptionalDouble occupation,
            @Parameter(label = "Temperature", min = 0, doc = "T.") OptionalDouble temperature,
            @Parameter(label = "Charger", refersTo = Parameter.Reference.ENSEMBLE, defaultValue = "C", doc = "Who.")
                    String charger,
            @Parameter(label = "Times", defaultValue = "1,2", doc = "When.") List<Double> times) {
        Everything {
            if (rate == 13) {
                throw new IllegalArgumentException("a rate of 13 brings bad luck");
            }
        }
    }

    record Some(
            @Parameter(
                            label = "Ensembles",
                            refersTo = Parameter.Reference.ENSEMBLE,
                            defaultValue = "[]",
                            doc = "Which.")
                    List<String> ensembles) {}

    record Perhaps(@Parameter(label = "Partition", doc = "Where.") Optional<String> partition) {}

    record WithChannel(@Parameter(label = "Reservoir", doc = "A channel.") PluginSpec reservoir) {}

    record Undeclared(double rate) {}

    record Reserved(@Parameter(label = "Name", doc = "A name.") String name) {}

    record Impossible(@Parameter(label = "Thing", doc = "A thing.") Object thing) {}

    private final List<String> channels = new ArrayList<>();
    private final ParameterBinder binder =
            new ParameterBinder(List.of("C", "B1"), (pointer, spec) -> channels.add(pointer + " " + spec.type()));

    @Test
    void aListMayBeEmptyByDefault() {
        assertThat(binder.bind(Some.class, Map.of())).contains(new Some(List.of()));
        assertThat(binder.bind(Some.class, Map.of("ensembles", List.of("B1")))).contains(new Some(List.of("B1")));
        assertThat(ParameterSet.of(Some.class).declarations().get(0).defaultText())
                .isEqualTo("none");
    }

    @Test
    void aTextMayBeLeftOut() {
        assertThat(binder.bind(Perhaps.class, Map.of())).contains(new Perhaps(Optional.empty()));
        assertThat(binder.bind(Perhaps.class, Map.of("partition", "main"))).contains(new Perhaps(Optional.of("main")));
        assertThat(ParameterSet.of(Perhaps.class).declarations().get(0).required())
                .isFalse();
        assertThat(binder.bind(Perhaps.class, Map.of("partition", 2L))).isEmpty();
        assertThat(binder.diagnostics().get(0).message()).isEqualTo("partition is 2; it must be a text");
    }

    @Test
    void silentSettingsTakeTheirDefaults() {
        Optional<Everything> bound = binder.bind(Everything.class, Map.of("rate", 2L, "occupation", 0.1));
        assertThat(bound)
                .contains(new Everything(
                        2,
                        0.5,
                        3,
                        false,
                        Method.FAST,
                        OptionalDouble.of(0.1),
                        OptionalDouble.empty(),
                        "C",
                        List.of(1.0, 2.0)));
    }

    @Test
    void givenSettingsReplaceDefaults() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("rate", 1e-3);
        settings.put("charger-weight", 1L);
        settings.put("count", 10.0);
        settings.put("flag", true);
        settings.put("method", "very-fast");
        settings.put("temperature", 0L);
        settings.put("charger", "B1");
        settings.put("times", List.of(5L, 6.5));
        assertThat(binder.bind(Everything.class, settings))
                .contains(new Everything(
                        1e-3,
                        1,
                        10,
                        true,
                        Method.VERY_FAST,
                        OptionalDouble.empty(),
                        OptionalDouble.of(0),
                        "B1",
                        List.of(5.0, 6.5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rate           | -1.0   | rate is -1.0; it must be a number, 0 or more
            rate           | fast   | rate is 'fast'; it must be a number, 0 or more
            charger-weight | 0.0    | charger-weight is 0.0; it must be a number, more than 0, at most 1
            charger-weight | 1.5    | charger-weight is 1.5; it must be a number, more than 0, at most 1
            count          | 2.5    | count is 2.5; it must be a whole number, 1 to 10
            count          | 11.0   | count is 11.0; it must be a whole number, 1 to 10
            flag           | yes    | flag is 'yes'; it must be true or false
            method         | fats   | method is 'fats'; did you mean 'fast'?
            method         | slow   | method is 'slow'; allowed: fast, very-fast
            charger        | B2     | there is no ensemble 'B2'; did you mean 'B1'?
            rat            | 1.0    | unknown parameter 'rat'; did you mean 'rate'?
            times          | 1.0    | times is 1.0; it must be a list of numbers
            """)
    void aWrongSettingIsNamedWithWhatIsAllowed(String key, String value, String message) {
        Map<String, Object> settings = new LinkedHashMap<>(Map.of("rate", 1.0, "occupation", 1.0));
        settings.put(key, value.matches("[-0-9.]+") ? (Object) Double.valueOf(value) : value);
        assertThat(binder.bind(Everything.class, settings)).isEmpty();
        assertThat(binder.diagnostics()).containsExactly(Diagnostic.error("/" + key, message));
    }

    @Test
    void notANumberAndInfinityAreNoNumbers() {
        assertThat(binder.bind(Everything.class, Map.of("rate", Double.NaN, "occupation", Double.POSITIVE_INFINITY)))
                .isEmpty();
        assertThat(binder.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "rate is NaN; it must be a number, 0 or more",
                        "occupation is Infinity; it must be a number, 0 or more");
    }

    @Test
    void everyMistakeIsReportedAtOnce() {
        binder.bind(Everything.class, Map.of("count", 0L, "temperature", -1.0, "occupation", 1.0));
        assertThat(binder.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "exactly one of occupation, temperature is needed, not both",
                        "the parameter 'rate' is missing; it is a number, 0 or more",
                        "count is 0; it must be a whole number, 1 to 10",
                        "temperature is -1.0; it must be a number, 0 or more");
    }

    @Test
    void oneOfTheAlternativesIsNeeded() {
        binder.bind(Everything.class, Map.of("rate", 1.0));
        assertThat(binder.diagnostics())
                .containsExactly(Diagnostic.error("", "exactly one of occupation, temperature is needed"));
    }

    @Test
    void theRecordsOwnCheckSpeaks() {
        binder.bind(Everything.class, Map.of("rate", 13L, "occupation", 1.0));
        assertThat(binder.diagnostics()).containsExactly(Diagnostic.error("", "a rate of 13 brings bad luck"));
    }

    @Test
    void aChannelKeepsItsSettingsAndIsHandedOn() {
        Map<String, Object> reservoir = Map.of("type", "decay", "rate", 1.0);
        assertThat(binder.bind(WithChannel.class, Map.of("reservoir", reservoir)))
                .contains(new WithChannel(PluginSpec.of("decay").with("rate", 1.0)));
        assertThat(channels).containsExactly("/reservoir decay");
    }

    @Test
    void aChannelWithoutATypeIsNone() {
        assertThat(binder.bind(WithChannel.class, Map.of("reservoir", Map.of("rate", 1.0))))
                .isEmpty();
        assertThat(binder.diagnostics())
                .containsExactly(
                        Diagnostic.error("/reservoir", "reservoir is an object; it must be a channel, {\"type\": …}"));
    }

    @Test
    void anUndeclaredComponentIsTheAuthorsMistake() {
        assertThatThrownBy(() -> ParameterSet.of(Undeclared.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Undeclared.class.getName() + ".rate has no @Parameter annotation");
        assertThatThrownBy(() -> ParameterSet.of(Impossible.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is of type java.lang.Object; no parameter can be that");
        assertThatThrownBy(() -> ParameterSet.of(Reserved.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type, name, on are no names of parameters");
    }

    @Test
    void namesInFilesHaveHyphensForHumps() {
        assertThat(ParameterSet.of(Everything.class).declarations())
                .extracting(ParameterDeclaration::name)
                .containsExactly(
                        "rate",
                        "charger-weight",
                        "count",
                        "flag",
                        "method",
                        "occupation",
                        "temperature",
                        "charger",
                        "times");
    }
}
