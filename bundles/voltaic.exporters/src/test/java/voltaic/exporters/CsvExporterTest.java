package voltaic.exporters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.result.Column;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.NoParameters;

class CsvExporterTest {
    private static final Experiment EXPERIMENT = new Experiment(
            "Test",
            List.of(new Ensemble("C", 10, new InitialState.Excited())),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            new TimeGrid.Uniform(1, 3),
            PluginSpec.of("mean-field"),
            List.of(),
            List.of());
    private static final Provenance PROVENANCE =
            new Provenance("Voltaic", List.of(), Map.of(), Instant.EPOCH, Duration.ZERO, Map.of());

    @Test
    void aSingleExperimentIsOneFileWithAHeaderAndOneLineASample() throws Exception {
        Result result = result(
                "",
                times(0, 0.5, 1),
                energy("C", 1, 0.25, 1e-7),
                new Column("", "purity", "Purity", "1", times(1, 1, 1)));

        assertThat(export(result))
                .containsExactly(Map.entry(
                        "series.csv", "time,C.energy-density,purity\n0.0,1.0,1.0\n0.5,0.25,1.0\n1.0,1.0E-7,1.0\n"));
    }

    @Test
    void everyVariantOfAStudyHasAFolder() throws Exception {
        Result a = result("a", times(0), energy("C", 1));
        Result b = result("b", times(0), energy("C", 0));

        assertThat(export(a, b))
                .containsExactly(
                        Map.entry("a/series.csv", "time,C.energy-density\n0.0,1.0\n"),
                        Map.entry("b/series.csv", "time,C.energy-density\n0.0,0.0\n"));
    }

    @Test
    void valuesThatAreNoNumbersStandAsSuch() throws Exception {
        Result result = result(
                "", times(Double.POSITIVE_INFINITY), energy("C", Double.NaN), energy("B", Double.NEGATIVE_INFINITY));

        assertThat(export(result).get("series.csv"))
                .isEqualTo("time,C.energy-density,B.energy-density\nInfinity,NaN,-Infinity\n");
    }

    @Test
    void namesWithCommasQuotesOrLineBreaksAreQuoted() throws Exception {
        Result result = result(
                "", times(0), energy("a,b", 1), energy("say \"hi\"", 2), energy("two\nlines", 3), energy("γ", 4));

        assertThat(export(result).get("series.csv"))
                .isEqualTo("time,\"a,b.energy-density\",\"say \"\"hi\"\".energy-density\","
                        + "\"two\nlines.energy-density\",γ.energy-density\n0.0,1.0,2.0,3.0,4.0\n");
    }

    @Test
    void numbersReadBackToTheSameDouble() throws Exception {
        double[] values = {Math.PI, 1.0 / 3, Double.MIN_VALUE, Double.MAX_VALUE, -0.0, 5e-6 * 7 / 400, 2e23, 1e21 + 1e6
        };
        Result result = result("", times(0, 1, 2, 3, 4, 5, 6, 7), energy("C", values));

        String[] lines = export(result).get("series.csv").split("\n");

        List<Double> read = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            read.add(Double.valueOf(lines[i].substring(lines[i].indexOf(',') + 1)));
        }
        assertThat(read)
                .containsExactlyElementsOf(DoubleStream.of(values).boxed().toList());
    }

    private static Result result(String variant, double[] times, Column... columns) {
        return new Result(
                variant,
                EXPERIMENT,
                new Column("", "time", "Time", "1/γ↓", times),
                List.of(columns),
                List.of(),
                List.of(),
                PROVENANCE);
    }

    private static Column energy(String ensemble, double... values) {
        return new Column(ensemble, "energy-density", "Energy density", "ħω₀", values);
    }

    private static double[] times(double... times) {
        return times;
    }

    /** The files that an export writes, by path. */
    private static Map<String, String> export(Result... results) throws Exception {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        Exporter.Target target = path -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.put(path, file);
            return (OutputStream) file;
        };
        new CsvExporter()
                .export(
                        new StudyResult(
                                Study.of(EXPERIMENT),
                                List.of(results),
                                new StudyResult.Table(List.of(), List.of(), List.of())),
                        new NoParameters(),
                        target);
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((path, bytes) -> texts.put(path, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }
}
