package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TableColumn;
import voltaic.model.experiment.TermSpec;
import voltaic.model.experiment.TimeGrid;

class DocumentReaderTest {
    @TempDir
    Path folder;

    private Document read(String text, String solver, Setting... settings) {
        Path file = Samples.write(folder, "x.json", text);
        return DocumentReader.read(file, List.of(settings), Optional.ofNullable(solver));
    }

    private Document read(String text, Setting... settings) {
        return read(text, null, settings);
    }

    private static Experiment only(Document document) {
        assertThat(document.study().variants()).hasSize(1);
        return document.study().variants().get(0).experiment();
    }

    private String problem(String text, Setting... settings) {
        try {
            read(text, settings);
            return "none";
        } catch (InvalidDocumentException e) {
            return e.getMessage().replace(folder.resolve("x.json").toString(), "x.json");
        }
    }

    @Test
    void readsEveryPartOfAnExperiment() {
        Document document = read(Samples.EXPERIMENT);
        Experiment experiment = only(document);
        assertThat(document.isStudy()).isFalse();
        assertThat(document.study()).isEqualTo(Study.of(experiment));
        assertThat(experiment)
                .isEqualTo(new Experiment(
                        "Three batteries",
                        List.of(
                                new Ensemble("C", 1000, new InitialState.Excited()),
                                new Ensemble("B1", 100, new InitialState.Ground()),
                                new Ensemble("B2", 2, new InitialState.Populations(List.of(0.5, 0.25, 0.25)))),
                        Optional.of(
                                new PluginSpec("parallel", Map.of("charger", "C", "batteries", List.of("B1", "B2")))),
                        List.of(
                                new TermSpec(
                                        "pump",
                                        Map.of("C", 1.0),
                                        PluginSpec.of("collective-pump").with("rate", 2.0)),
                                new TermSpec(
                                        "thermal-reservoir",
                                        Map.of("C", 1.0, "B1", 0.5),
                                        PluginSpec.of("thermal-reservoir").with("rate", 1.0))),
                        List.of(new TermSpec(
                                "coherent-drive",
                                Map.of("C", 1.0),
                                PluginSpec.of("coherent-drive").with("amplitude", 0.5))),
                        List.of(
                                new StageSpec(OptionalDouble.of(2e-6), List.of(), Map.of()),
                                new StageSpec(
                                        OptionalDouble.of(5e-6), List.of("pump"), Map.of("thermal-reservoir", 0.5))),
                        new TimeGrid.Uniform(5e-6, 401),
                        PluginSpec.of("mean-field"),
                        List.of(PluginSpec.of("energy-density")),
                        List.of(PluginSpec.of("csv"))));
    }

    @Test
    void numbersNeedNotBeWrittenInOneWay() {
        Experiment experiment = only(read(Samples.EXPERIMENT
                .replace("1000", "1e3")
                .replace("5e-6, \"samples", "1, \"samples")
                .replace("{\"until\": 5e-6, ", "{")));
        assertThat(experiment.ensembles().get(0).spins()).isEqualTo(1000);
        assertThat(experiment.time()).isEqualTo(new TimeGrid.Uniform(1.0, 401));
    }

    @Test
    void keepsSettingsOfUnknownPluginsAsTheyStand() {
        Experiment experiment = only(read(Samples.EXPERIMENT.replace(
                "{\"type\": \"mean-field\"}",
                "{\"type\": \"of-tomorrow\", \"b\": {\"x\": [1, 2.5, true]}, \"a\": \"text\"}")));
        assertThat(experiment.solver().type()).isEqualTo("of-tomorrow");
        assertThat(experiment.solver().settings())
                .containsExactly(Map.entry("b", Map.of("x", List.of(1L, 2.5, true))), Map.entry("a", "text"));
    }

    @Test
    void defaultNamesCountUpAndAvoidGivenOnes() {
        String channels = "\"channels\": [{\"type\": \"x\", \"on\": [\"C\"]}, {\"type\": \"x\", \"on\": [\"C\"]},"
                + " {\"type\": \"y\", \"name\": \"x-2\", \"on\": [\"C\"]}],";
        Experiment experiment = only(read("{\"format\": \"voltaic-experiment/1\", \"ensembles\": [{\"name\": \"C\","
                + " \"spins\": 1, \"initial\": \"ground\"}]," + channels
                + "\"time\": {\"at\": [1]}, \"solver\": {\"type\": \"s\"}}"));
        assertThat(experiment.channels()).extracting(TermSpec::name).containsExactly("x", "x-3", "x-2");
    }

    @Test
    void readsAStudy() {
        Study study = read(Samples.STUDY).study();
        assertThat(study.title()).isEqualTo("With and without the pump");
        assertThat(study.variants()).extracting(Study.Variant::name).containsExactly("with", "without");
        assertThat(study.variants())
                .extracting(variant -> variant.experiment()
                        .channels()
                        .get(0)
                        .plugin()
                        .settings()
                        .get("rate"))
                .containsExactly(2.0, 0.0);
        assertThat(study.exports()).containsExactly(PluginSpec.of("csv"));
        assertThat(study.table())
                .containsExactly(
                        new TableColumn.Text("pump", List.of("2", "0")),
                        new TableColumn.Text("ensembles", List.of("1", "1")),
                        new TableColumn.Text("paper", List.of("1/2", "")),
                        new TableColumn.Final("E", "C.energy-density", Optional.of(PluginSpec.of("pulse-area"))));
        assertThat(study.figure())
                .contains(new Figure(
                        2,
                        new Figure.Axis("Time", 1e6, Optional.of(new Figure.Range(0, 1))),
                        new Figure.Axis("Energy", 1, Optional.empty()),
                        List.of(new Figure.Panel(
                                "a",
                                "",
                                List.of(new Figure.Curve("with", "C.energy-density", "Charger")),
                                Optional.empty()))));
    }

    @Test
    void readsHeatMapsAndTheirColours() {
        String study = Samples.STUDY
                .replace(
                        "\"columns\": 2,",
                        "\"columns\": 2, \"color\": {\"range\": [0, 0.5], \"spacing\": \"square-root\"},")
                .replace(
                        "\"curves\": [{",
                        "\"heat-map\": {\"variant\": \"with\", \"columns\": \"C.population\"}, \"curves\": [{");
        Figure figure = read(study).study().figure().orElseThrow();
        assertThat(figure.color())
                .contains(new Figure.ColorAxis("", Optional.of(new Figure.Range(0, 0.5)), Figure.Spacing.SQUARE_ROOT));
        assertThat(figure.panels().get(0).heatMap()).contains(new Figure.HeatMap("with", "C.population"));
        assertThat(figure.panels().get(0).curves()).hasSize(1);
        String alone = Samples.STUDY.replaceFirst(
                "\"curves\": \\[[^]]*]", "\"heat-map\": {\"variant\": \"with\", \"columns\": \"C.population\"}");
        assertThat(read(alone).study().figure().orElseThrow().panels().get(0).curves())
                .isEmpty();
    }

    @Test
    void settingsReplaceAndAddValues() {
        Experiment experiment = only(read(
                Samples.EXPERIMENT,
                new Setting("/channels/0/rate", "3.5"),
                new Setting("/solver/tolerance", "1e-9"),
                new Setting("/observables/-", "power"),
                new Setting("/title", "Over two words")));
        assertThat(experiment.channels().get(0).plugin().settings()).containsEntry("rate", 3.5);
        assertThat(experiment.solver()).isEqualTo(PluginSpec.of("mean-field").with("tolerance", 1e-9));
        assertThat(experiment.observables()).containsExactly(PluginSpec.of("energy-density"), PluginSpec.of("power"));
        assertThat(experiment.title()).isEqualTo("Over two words");
    }

    @Test
    void settingsOfAStudyReachTheStudyFirstAndThenItsBase() {
        Study study = read(Samples.STUDY, new Setting("/title", "New"), new Setting("/time/samples", "5"))
                .study();
        assertThat(study.title()).isEqualTo("New");
        assertThat(study.variants())
                .extracting(variant -> variant.experiment().title())
                .containsOnly("Pump");
        assertThat(study.variants())
                .extracting(variant -> variant.experiment().time())
                .containsOnly(new TimeGrid.Uniform(1.0, 5));
    }

    @Test
    void variantsSetTheirValuesAfterSettings() {
        Study study =
                read(Samples.STUDY, new Setting("/channels/0/rate", "7.0")).study();
        assertThat(study.variants())
                .extracting(variant -> variant.experiment()
                        .channels()
                        .get(0)
                        .plugin()
                        .settings()
                        .get("rate"))
                .containsExactly(7.0, 0.0);
    }

    @Test
    void solverIsReplacedInEveryVariantWithItsSettings() {
        Study study = read(
                        Samples.STUDY.replace("{\"/channels/0/rate\": 0.0}", "{\"/solver/type\": \"other\"}"),
                        "exact",
                        new Setting("/solver/tolerance", "1e-9"))
                .study();
        assertThat(study.variants())
                .extracting(variant -> variant.experiment().solver())
                .containsExactly(PluginSpec.of("exact"), PluginSpec.of("exact"));
    }

    @Test
    void mistakesInSettingsAreReportedAsSuch() {
        assertThat(problem(Samples.EXPERIMENT, new Setting("/time/end", "-1")))
                .isEqualTo("--set /time/end=-1: /time/end: end is -1; it must be a positive number");
        assertThat(problem(Samples.EXPERIMENT, new Setting("/tme/end", "1")))
                .isEqualTo("--set /tme/end=1: there is no 'tme'; did you mean 'time'?");
        assertThat(problem(Samples.STUDY, new Setting("/tme/end", "1")))
                .isEqualTo("--set /tme/end=1: there is no 'tme'; did you mean 'time'?");
        assertThat(problem(Samples.EXPERIMENT, new Setting("/time/endd", "1")))
                .isEqualTo("--set /time/endd=1: /time/endd: unknown key 'endd' in 'time'; did you mean 'end'?");
        assertThat(problem(Samples.EXPERIMENT, new Setting("time/end", "1")))
                .isEqualTo("--set time/end=1: 'time/end' is not a JSON Pointer; it begins with '/', as in /time/end");
        assertThat(problem(Samples.EXPERIMENT, new Setting("/format", "x")))
                .isEqualTo("--set /format=x: what kind of file this is cannot be set; set a value in it, such as "
                        + "/time/end");
        assertThat(problem(Samples.EXPERIMENT, new Setting("/ensembles/0/spins", "{\"a\":")))
                .isEqualTo("--set /ensembles/0/spins={\"a\":: /ensembles/0/spins: spins is '{\"a\":'; it must be a "
                        + "whole number from 1 to 2147483647");
    }

    @Test
    void aMistakeInTheBaseIsReportedOnce() {
        assertThat(problem(Samples.STUDY.replace("\"spins\": 100", "\"spins\": 0"))
                        .lines())
                .hasSize(1);
    }

    @Test
    void placesInAnExperiment() {
        Document document = read(Samples.EXPERIMENT, "exact", new Setting("/time/end", "4e-6"));
        assertThat(place(document, "", "/channels/1/rate")).isEqualTo("x.json:12:64: /channels/1/rate");
        assertThat(place(document, "", "/channels/1/temperature")).isEqualTo("x.json:12:5: /channels/1");
        assertThat(place(document, "", "")).isEqualTo("x.json:1:1");
        assertThat(place(document, "", "/time/end")).isEqualTo("--set /time/end=4e-6: /time/end");
        assertThat(place(document, "", "/solver/type")).isEqualTo("--solver exact: /solver/type");
        assertThatThrownBy(() -> document.place("a", "/time"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no variant 'a'");
    }

    @Test
    void placesInAStudy() {
        Document document = read(
                Samples.STUDY.replace(
                        "0.0}", "0.0, \"/ensembles/0\": {\"name\": \"C\", \"spins\": 2, \"initial\": \"ground\"}}"),
                new Setting("/solver", "{\"type\": \"exact\"}"));
        assertThat(place(document, "with", "/channels/0/rate")).isEqualTo("x.json:7:59: /base/channels/0/rate");
        assertThat(place(document, "without", "/channels/0/rate"))
                .isEqualTo("x.json:14:33: /variants/1/set/~1channels~10~1rate");
        assertThat(place(document, "without", "/channels/0")).isEqualTo("x.json:7:18: /base/channels/0");
        assertThat(place(document, "without", "/ensembles/0/spins"))
                .isEqualTo("x.json:14:88: /variants/1/set/~1ensembles~10/spins");
        assertThat(place(document, "without", "/solver/type"))
                .isEqualTo("--set /solver={\"type\": \"exact\"}: /solver/type");
    }

    private String place(Document document, String variant, String pointer) {
        return document.place(variant, pointer)
                .toString()
                .replace(document.file().toString(), "x.json");
    }

    @Test
    void passesOverTheKeyByWhichEditorsFindTheSchema() {
        Path experiment = Samples.write(folder, "e.json", withSchema(Samples.EXPERIMENT));
        Path study = Samples.write(folder, "s.json", withSchema(Samples.STUDY));
        assertThat(DocumentReader.read(experiment).study())
                .isEqualTo(DocumentReader.read(Samples.write(folder, "x.json", Samples.EXPERIMENT))
                        .study());
        assertThat(DocumentReader.read(study).study())
                .isEqualTo(DocumentReader.read(Samples.write(folder, "y.json", Samples.STUDY))
                        .study());
    }

    static String withSchema(String document) {
        return document.replaceFirst("\\{", "{ \"\\$schema\": \"../voltaic.schema.json\",");
    }
}
