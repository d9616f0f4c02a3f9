package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voltaic.json.Node.Origin;
import voltaic.json.exporter.JsonExporter;
import voltaic.model.result.StudyResult;
import voltaic.plugin.NoParameters;

class JsonExporterTest {
    private static Map<String, String> export(StudyResult results) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        new JsonExporter().export(results, new NoParameters(), path -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.put(path, out);
            return out;
        });
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((path, out) -> texts.put(path, out.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void writesOneFileAVariant() throws IOException {
        assertThat(export(Results.study())).containsOnlyKeys("a/series.json", "b/series.json");
        assertThat(export(Results.single())).containsOnlyKeys("series.json");
    }

    @Test
    void holdsColumnsAndFiguresOfMeritAndNothingThatVaries() throws IOException {
        String text = export(Results.single()).get("series.json");
        Map<?, ?> map =
                (Map<?, ?>) TreeParser.parse(text, new Origin("x", "", true)).value();
        assertThat(map.keySet().stream().map(Object::toString)).containsExactly("title", "columns", "figures-of-merit");
        assertThat((List<?>) map.get("columns"))
                .element(1)
                .isEqualTo(Map.of(
                        "name", "C.energy-density",
                        "label", "Energy density",
                        "unit", "ħω₀",
                        "values", List.of(1.0, 1 / 3.0, 0.0)));
        assertThat((List<?>) map.get("columns"))
                .element(2)
                .extracting("values")
                .isEqualTo(List.of("NaN", -0.0, Double.MIN_VALUE));
        assertThat((List<?>) map.get("figures-of-merit"))
                .element(0)
                .isEqualTo(Map.of("name", "B1.peak", "label", "Peak", "unit", "ħω₀", "value", 0.1 + 0.2));
    }
}
