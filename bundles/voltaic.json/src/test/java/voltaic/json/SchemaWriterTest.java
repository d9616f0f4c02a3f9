package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema accepts what the reader accepts, and refuses what the reader or a plugin would refuse. */
class SchemaWriterTest {
    private static Schema schema;
    private static String text;

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SchemaWriter.write(new SchemaPlugins(), out);
        text = out.toString(StandardCharsets.UTF_8);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static List<Error> errors(String document) {
        return schema.validate(document, InputFormat.JSON);
    }

    @Test
    void isItselfASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsTheShippedExample() throws IOException {
        assertThat(errors(Files.readString(Samples.FIGURE_2))).isEmpty();
    }

    @Test
    void acceptsAnExperimentAndAStudy() {
        String experiment = Samples.EXPERIMENT
                .replace("\"B2\"]}", "\"B2\"], \"reservoir\": {\"type\": \"collective-decay\", \"rate\": 1}}")
                .replace("\"rate\": 1.0}", "\"rate\": 1.0, \"occupation\": 0.1}");
        for (String document : List.of(experiment, Samples.STUDY)) {
            assertThat(errors(document)).isEmpty();
            assertThat(errors(DocumentReaderTest.withSchema(document))).isEmpty();
        }
    }

    @Test
    void acceptsAHeatMapWithOrWithoutCurves() {
        String map = "\"heat-map\": {\"variant\": \"with\", \"columns\": \"C.population\"}";
        assertThat(errors(Samples.STUDY.replace("\"curves\": [", map + ", \"curves\": [")))
                .isEmpty();
        assertThat(errors(Samples.STUDY.replaceFirst("\"curves\": \\[[^]]*]", map)))
                .isEmpty();
        assertThat(errors(Samples.STUDY.replaceFirst("\"curves\": \\[[^]]*]", "\"title\": \"x\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"samples\"                      | \"sampels\"",
                "\"spins\": 1000                  | \"spins\": 0",
                "\"spins\": 1000                  | \"spins\": 2147483648",
                "\"initial\": \"ground\"          | \"initial\": \"grund\"",
                "\"name\": \"B2\"                 | \"name\": \"2B\"",
                "\"name\": \"pump\", \"on\": [\"C\"] | \"name\": \"pump\"",
                "\"on\": {\"C\": 1.0, \"B1\": 0.5} | \"on\": {}",
                "\"end\": 5e-6                    | \"end\": 0",
                "\"samples\": 401                 | \"samples\": 1",
                "voltaic-experiment/1             | voltaic-experiment/7",
                "\"rate\": 2.0                    | \"rate\": -1",
                "\"rate\": 2.0                    | \"raet\": 2.0",
                "\"rate\": 2.0                    | \"rate\": 2.0, \"extra\": 1",
                "\"occupation\": 0.1              | \"frequency\": 1",
                "\"occupation\": 0.1              | \"occupation\": 0.1, \"temperature\": 1",
                "\"frame\": \"rotating\"          | \"frame\": \"laboratory\"",
                "\"amplitude\": 0.5,              | \"amplitude\": \"x\",",
                "\"mean-field\"                   | \"mean-feild\"",
                "[\"energy-density\"]             | [\"energy-densty\"]",
                "\"charger\": \"C\"               | \"charger\": \"C\", \"on\": [\"C\"]",
                "\"collective-decay\", \"rate\"   | \"collective-decay\", \"name\": \"x\", \"rate\"",
            })
    void refusesMistakes(String from, String to) {
        String valid = Samples.EXPERIMENT
                .replace("\"B2\"]}", "\"B2\"], \"reservoir\": {\"type\": \"collective-decay\", \"rate\": 1}}")
                .replace("\"rate\": 1.0}", "\"rate\": 1.0, \"occupation\": 0.1}")
                .replace("\"amplitude\": 0.5}", "\"amplitude\": 0.5, \"frame\": \"rotating\"}");
        assertThat(errors(valid)).isEmpty();
        assertThat(valid).contains(from);
        assertThat(errors(valid.replace(from, to))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\": \"with\"               | \"name\": \"../x\"",
                "\"/channels/0/rate\": 0.0        | \"/exports\": []",
                "\"note\": \"paper\"              | \"note\": \"paper\", \"merit\": \"x\"",
                ", \"note\": \"paper\"            | ",
                "\"note\": \"paper\"              | \"note\": \"paper\", \"solver\": \"mean-field\"",
                "\"columns\": 2                   | \"columns\": 7",
                "\"columns\": 2                   | \"columns\": 2, \"color\": {\"spacing\": \"cubic\"}",
                "\"curves\": [                    | \"inset\": {\"curves\": []}, \"heat-map\": {\"variant\": \"with\", \"columns\": \"C.p\"}, \"curves\": [",
                "\"curves\": [                    | \"heat-map\": {\"variant\": \"with\"}, \"curves\": [",
                "\"spins\": 100                   | \"spins\": 0",
            })
    void refusesMistakesInStudies(String from, String to) {
        assertThat(Samples.STUDY).contains(from);
        assertThat(errors(Samples.STUDY.replace(from, to == null ? "" : to))).isNotEmpty();
    }

    @Test
    void carriesTheDeclarationOfAParameter() {
        assertThat(text)
                .contains(
                        "\"title\" : \"Mean occupation\"",
                        "\"description\" : \"Mean thermal excitations of the reservoir. Symbol: n̄. Unit: 1.\"",
                        "\"default\" : \"rotating\"");
    }
}
