package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import voltaic.json.Node.Origin;
import voltaic.model.experiment.Experiment;

class ExperimentWriterTest {
    @RepeatedTest(value = 200, name = "seed {currentRepetition}")
    void whatIsWrittenReadsBackTheSame(RepetitionInfo seed) throws IOException {
        Experiment experiment = new RandomExperiment(seed.getCurrentRepetition()).draw();
        assertThat(read(write(experiment))).isEqualTo(experiment);
    }

    @Test
    void savesBackUnchanged() throws IOException {
        Object before = tree(Samples.EXPERIMENT);
        String written = write(read(Samples.EXPERIMENT));
        assertThat(ordered(tree(written))).isEqualTo(ordered(before));
    }

    @Test
    void leavesOutWhatWasLeftOut() throws IOException {
        String minimal = "{\"format\": \"voltaic-experiment/1\","
                + "\"ensembles\": [{\"name\": \"C\", \"spins\": 1, \"initial\": \"ground\"}],"
                + "\"channels\": [{\"type\": \"x\", \"on\": [\"C\"]}, {\"type\": \"x\", \"on\": [\"C\"]}],"
                + "\"time\": {\"at\": [0, 1]}, \"solver\": {\"type\": \"s\"}}";
        Map<?, ?> written = (Map<?, ?>) tree(write(read(minimal)));
        assertThat(written.keySet().stream().map(Object::toString))
                .containsExactly("format", "ensembles", "channels", "time", "solver");
        assertThat(written.get("channels"))
                .isEqualTo(List.of(Map.of("type", "x", "on", List.of("C")), Map.of("type", "x", "on", List.of("C"))));
    }

    @Test
    void writesNumbersThatReadBackToTheSameDouble() throws IOException {
        // The shortest digits; Double.toString gives 1.9999999999999998E23 before JDK 19.
        String text = write(read(Samples.EXPERIMENT.replace("\"rate\": 1.0", "\"rate\": 2e23")));
        assertThat(text).contains("2.0E23");
    }

    /** Equality that minds the order of keys. */
    private static String ordered(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put((String) key, ordered(member)));
            return members.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ExperimentWriterTest::ordered).toList().toString();
        }
        return value.getClass().getSimpleName() + " " + value;
    }

    private static Object tree(String text) {
        return TreeParser.parse(text, new Origin("x", "", true)).value();
    }

    private static String write(Experiment experiment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExperimentWriter.write(experiment, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Experiment read(String text) throws IOException {
        Path file = Files.createTempFile("voltaic", ".json");
        try {
            Files.writeString(file, text);
            return DocumentReader.read(file).study().variants().get(0).experiment();
        } finally {
            Files.delete(file);
        }
    }
}
