package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.StageSpec;
import voltaic.model.study.Kept;
import voltaic.model.study.Outcome;
import voltaic.model.study.Search;
import voltaic.model.study.Sweep;

/** Studies with axes: how they are read, the experiment of each point, and every mistake with its place. */
class SweepReaderTest {
    private static final String BASE =
            """
            "base": {
              "ensembles": [{"name": "C", "spins": 10, "initial": "excited"},
                            {"name": "B1", "spins": 2, "initial": "ground"}],
              "channels": [{"type": "collective-pump", "name": "pump", "on": ["C"], "rate": 0.5},
                           {"type": "collective-decay", "on": ["C", "B1"], "rate": 1.0}],
              "time": {"end": 1.0, "samples": 11},
              "solver": {"type": "trajectories", "trajectories": 100}
            }""";

    @TempDir
    private Path folder;

    private SweepDocument read(String rest) {
        Path file = folder.resolve("study.voltaic.json");
        try {
            Files.writeString(file, "{\"format\": \"voltaic-study/1\",\n" + BASE + ",\n" + rest + "}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return DocumentReader.readSweep(file, List.of(), Optional.empty());
    }

    private static Experiment experiment(SweepDocument document, int point) {
        return document.experiment(document.sweep().point(point), List.of());
    }

    @Test
    void pointsAreTheProductOfVariantsAndAxesTheLastAxisChangesFastest() {
        SweepDocument document = read(
                """
                "variants": [{"name": "weak"}, {"name": "strong", "set": {"/channels/1/rate": 5.0}}],
                "axes": [{"name": "N_C", "set": "/ensembles/0/spins", "values": [10, 20, 30]},
                         {"name": "pump", "set": "/channels/0/rate", "from": 0, "to": 3, "count": 4}]""");
        assertThat(document.sweep().points()).isEqualTo(24);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Experiment experiment = experiment(document, i);
            seen.add(experiment.channels().get(1).plugin().settings().get("rate") + " "
                    + experiment.ensembles().get(0).spins() + " "
                    + experiment.channels().get(0).plugin().settings().get("rate"));
        }
        assertThat(seen).startsWith("1.0 10 0.0", "1.0 10 1.0", "1.0 10 2.0", "1.0 10 3.0", "1.0 20 0.0");
        assertThat(seen).endsWith("5.0 30 2.0", "5.0 30 3.0").doesNotHaveDuplicates();
        assertThat(document.sweep().point(23).words()).isEqualTo("point 23 (strong, N_C = 30, pump = 3.0)");
    }

    @Test
    void logarithmicAxesHaveEqualRatiosAndExactEnds() {
        Sweep sweep =
                read("""
                        "axes": [{"name": "rate", "set": "/channels/0/rate", "from": 0.001, "to": 10, "count": 5,
                                  "spacing": "logarithmic"}]""")
                        .sweep();
        List<Object> values = sweep.axes().get(0).tracks().get(0).values();
        assertThat(values.get(0)).isEqualTo(0.001);
        assertThat(values.get(4)).isEqualTo(10.0);
        for (int i = 0; i < 4; i++) {
            // A power and a product, each rounded.
            assertThat((double) values.get(i + 1) / (double) values.get(i)).isCloseTo(10.0, within(1e-14));
        }
    }

    @Test
    void wholeAxesAreRounded() {
        Sweep sweep =
                read("""
                        "axes": [{"name": "N", "set": "/ensembles/0/spins", "from": 10, "to": 1000, "count": 5,
                                  "spacing": "logarithmic", "whole": true}]""")
                        .sweep();
        assertThat(sweep.axes().get(0).tracks().get(0).values()).containsExactly(10L, 32L, 100L, 316L, 1000L);
    }

    @Test
    void oneAxisMovesSeveralPlacesByFactorsAndPowers() {
        SweepDocument document = read(
                """
                "axes": [{"name": "N_C", "values": [10, 40], "set": ["/ensembles/0/spins",
                          {"pointer": "/channels/1/rate", "power": -1}, {"pointer": "/time/end", "factor": 2}]}]""");
        Experiment second = experiment(document, 1);
        assertThat(second.ensembles().get(0).spins()).isEqualTo(40);
        assertThat(second.channels().get(1).plugin().settings()).containsEntry("rate", 0.025);
        assertThat(second.time().end()).isEqualTo(80.0);
    }

    @Test
    void zippedAxesGoAlongWithEachOtherAndOneNamesThePoints() {
        SweepDocument document = read(
                """
                "axes": [{"zip": [{"name": "switch-off", "values": [0.2, 0.4]},
                   {"set": "/stages", "values": [[{"until": 0.2}, {"off": ["pump"]}], [{"until": 0.4}, {"off": ["pump"]}]]}]}]""");
        assertThat(document.sweep().points()).isEqualTo(2);
        assertThat(document.sweep().point(1).coordinates()).containsExactly(java.util.Map.entry("switch-off", 0.4));
        assertThat(experiment(document, 1).stages().stream().map(StageSpec::until))
                .extracting(until -> until.orElse(-1))
                .containsExactly(0.4, -1.0);
    }

    @Test
    void partsShareTheTrajectoriesWithoutGapsOrOverlaps() {
        SweepDocument document = read("\"parts\": 7, \"keep\": [{\"series\": \"B1.energy-density\"}]");
        long next = 0;
        for (int i = 0; i < 7; i++) {
            var settings = experiment(document, i).solver().settings();
            assertThat(settings).containsEntry("first", next);
            next += (Long) settings.get("trajectories");
        }
        assertThat(next).isEqualTo(100);
    }

    @Test
    void searchesVaryPlacesOfThePointsExperiment() {
        SweepDocument document = read(
                """
                "search": {"goal": "level", "of": {"maximum": "B1.energy-density"}, "level": 0.9, "tolerance": 1e-3,
                           "over": [{"name": "pump", "set": "/channels/0/rate", "from": 0, "to": 4}]}""");
        Search search = document.sweep().search().orElseThrow();
        assertThat(search.of().column()).isEqualTo("B1.maximal-energy-density");
        Experiment experiment = document.experiment(document.sweep().point(0), List.of(1.25));
        assertThat(experiment.channels().get(0).plugin().settings()).containsEntry("rate", 1.25);
    }

    @Test
    void keepAndOutcomesAreReadByName() {
        Sweep sweep =
                read("""
                        "axes": [{"name": "N_C", "set": "/ensembles/0/spins", "values": [10, 20]},
                                 {"name": "pump", "set": "/channels/0/rate", "values": [0, 1]}],
                        "keep": ["B1.peak-energy-density", {"final": "B1.energy-density"}, {"series": "C.energy-density"}],
                        "outcome": [{"type": "lines", "x": "pump", "y": "B1.final-energy-density", "panels": "N_C"},
                                    {"type": "heat-map", "x": "N_C", "y": "pump", "value": "B1.peak-energy-density"},
                                    {"type": "power-law", "name": "scaling", "x": "N_C", "y": "B1.peak-energy-density"},
                                    {"type": "optimum", "of": "B1.peak-energy-density", "goal": "minimum"},
                                    {"type": "threshold", "x": "pump", "of": "B1.peak-energy-density", "level": 0.5},
                                    {"type": "table", "columns": ["N_C", "B1.peak-energy-density"]}]""")
                        .sweep();
        assertThat(sweep.keep())
                .containsExactly(
                        new Kept(Kept.Kind.MERIT, "B1.peak-energy-density"),
                        new Kept(Kept.Kind.FINAL, "B1.energy-density"),
                        new Kept(Kept.Kind.SERIES, "C.energy-density"));
        assertThat(sweep.outcomes().stream().map(Outcome::name))
                .containsExactly("lines", "heat-map-2", "scaling", "optimum-4", "threshold-5", "table-6");
    }

    @Test
    void anExperimentAndAStudyOfVariantsAreSweepsToo() throws IOException {
        Path file = folder.resolve("one.voltaic.json");
        Files.writeString(
                file, "{\"format\": \"voltaic-experiment/1\"," + BASE.substring(BASE.indexOf('{') + 1, BASE.length()));
        SweepDocument document = DocumentReader.readSweep(file, List.of(), Optional.empty());
        assertThat(document.sweep().points()).isEqualTo(1);
        assertThat(experiment(document, 0).ensembles()).hasSize(2);
        assertThat(read("\"variants\": [{\"name\": \"a\"}, {\"name\": \"b\"}]")
                        .sweep()
                        .points())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            textBlock =
                    """
                    "axes": [{"name": "N", "set": "/ensembles/0/spin/x", "values": [1]}] | /axes/0: '/ensembles/0/spin/x' leads nowhere in the experiment: there is no 'spin'; did you mean 'spins'?
                    "axes": [{"name": "N", "set": "/chanels/0/rate", "values": [1]}] | /axes/0: '/chanels/0/rate' leads nowhere in the experiment: there is no 'chanels'; did you mean 'channels'?
                    "axes": [{"name": "N", "set": "channels", "values": [1]}] | /axes/0/set: 'channels' is not a JSON Pointer; it begins with '/', as in /time/end
                    "axes": [{"name": "N", "set": "/exports/0", "values": [1]}] | /axes/0/set: /exports belong to the whole study and stand in 'base'; an axis cannot set them
                    "axes": [{"name": "N", "set": "/time/end", "from": 1, "to": 2, "count": 1000000000}] | /axes: the study has 1,000,000,000 points; at most 1,000,000 are run
                    "axes": [{"name": "N", "set": "/time/end", "from": 1, "to": 2, "count": 40000}, {"name": "M", "set": "/time/samples", "from": 2, "to": 30001, "count": 30000}] | /axes: the study has 1,200,000,000 points; at most 1,000,000 are run
                    "axes": [{"name": "N", "set": "/time/end", "values": []}] | /axes/0/values: values is empty; an axis has at least one value
                    "axes": [{"name": "N", "set": "/time/end", "valus": [1]}] | /axes/0/valus: unknown key 'valus' in an axis; did you mean 'values'?
                    "axes": [{"name": "N", "set": "/time/end", "from": 0, "to": 1, "count": 3, "spacing": "logarithmic"}] | /axes/0/from: from is 0; it must be a positive number: the spacing is logarithmic
                    "axes": [{"name": "N", "set": "/time/end", "from": 0, "to": 1, "count": 3, "spacing": "log"}] | /axes/0/spacing: spacing is 'log'; did you mean 'logarithmic'?
                    "axes": [{"name": "a", "set": "/time/end", "values": [1]}, {"name": "A", "set": "/time/samples", "values": [2]}] | /axes/1: the name 'A' stands twice, in upper or lower case; names are unique in a study
                    "axes": [{"name": "a", "set": "/time/end", "values": [1]}, {"name": "b", "set": "/time/end", "values": [2]}] | /axes/1: '/time/end' is set by /axes/0 already; one axis sets a place
                    "axes": [{"name": "point", "set": "/time/end", "values": [1]}] | /axes/0/name: 'point' is a column that every table of points may have; choose another name
                    "axes": [{"zip": [{"name": "a", "values": [1, 2]}, {"set": "/time/end", "values": [1]}]}] | /axes/0: the zipped axes have 2 and 1 values; all have the same number
                    "axes": [{"name": "a", "set": "/stages", "values": [[]]}] | /axes/0/values/0: entry 1 of values is a list; it must be a number, a text or a truth value; lists and objects stand on an axis without a name, in a 'zip' beside one that names the points
                    "axes": [{"name": "a", "set": "/time/end", "values": [1]}], "keep": [{"finl": "x"}] | /keep/0/finl: unknown key 'finl' in a kept quantity; did you mean 'final'?
                    "axes": [{"name": "pump", "set": "/time/end", "values": [1]}], "keep": ["p"], "outcome": [{"type": "lines", "x": "pmp", "y": "p"}] | /outcome/0/x: there is no axis of numbers 'pmp'; did you mean 'pump'?
                    "axes": [{"name": "pump", "set": "/time/end", "values": [1]}], "keep": ["peak"], "outcome": [{"type": "lines", "x": "pump", "y": "peek"}] | /outcome/0/y: there is no kept quantity 'peek'; did you mean 'peak'?
                    "axes": [{"name": "pump", "set": "/time/end", "values": [1]}], "outcome": [{"type": "line", "x": "pump"}] | /outcome/0/type: type is 'line'; did you mean 'lines'?
                    "axes": [{"name": "pump", "set": "/time/end", "values": [1]}], "figure": {} | /figure: 'figure' shows variants that are run over time; what is made of the points of axes stands under 'outcome'
                    "parts": 3, "keep": ["B1.peak-energy-density"] | /keep/0: a peak of a mean is no mean of peaks: of trajectories in parts, only final values and series are kept
                    "search": {"goal": "level", "of": "p", "over": [{"name": "a", "set": "/time/end", "from": 0, "to": 1}]} | /search: a search lacks the key 'level'; add for instance "level": 0.99
                    "search": {"goal": "maximum", "of": "p", "over": [{"name": "a", "set": "/time/end", "from": 2, "to": 1}]} | /search/over/0: the range is from 2 to 1; it ascends
                    """)
    void everyMistakeHasItsPlaceAndItsRemedy(String rest, String message) {
        assertThatThrownBy(() -> read(rest))
                .isInstanceOf(InvalidDocumentException.class)
                .satisfies(e -> assertThat(((InvalidDocumentException) e).problems())
                        .anySatisfy(problem -> assertThat(problem.place().pointer() + ": " + problem.text())
                                .isEqualTo(message)));
    }

    @Test
    void aValueThatMakesNoExperimentIsLocatedOnItsAxis() {
        SweepDocument document =
                read("\"axes\": [{\"name\": \"N\", \"set\": \"/ensembles/0/spins\", \"values\": [5, 2.5]}]");
        assertThatThrownBy(() -> experiment(document, 1))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/axes/0/values/1: spins is 2.5; it must be a whole number from 1 to 2147483647");
    }

    @Test
    void runSaysThatSweepRunsAStudyWithAxes() {
        read("\"axes\": [{\"name\": \"N\", \"set\": \"/ensembles/0/spins\", \"values\": [5]}]");
        assertThatThrownBy(() -> DocumentReader.read(folder.resolve("study.voltaic.json")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/axes: a study with 'axes' is run by 'voltaic sweep'");
    }
}
