package voltaic.json;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.core.Diagnostic;
import voltaic.core.Progress;
import voltaic.core.RunService;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TableColumn;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.StudyWork;

/** Results for tests. */
final class Results {
    private Results() {}

    /** What an exporter does. */
    @FunctionalInterface
    interface Export {
        void to(Exporter.Target target) throws IOException;
    }

    /** Two variants, with a figure, a table and numbers that are not finite. */
    static StudyResult study() {
        Study figure2 = DocumentReader.read(Samples.FIGURE_2).study();
        List<TableColumn> columns = List.of(
                new TableColumn.Text("panel", List.of("a", "b")),
                new TableColumn.Merit("best", "B1.peak"),
                figure2.table().get(3),
                figure2.table().get(5));
        Study study = new Study(
                "Two of them",
                figure2.variants().subList(0, 2),
                figure2.figure().map(Results::ofTwo),
                columns,
                List.of(PluginSpec.of("stub")));
        return new StudyResult(
                study,
                study.variants().stream()
                        .map(variant -> result(variant.name(), variant.experiment()))
                        .toList(),
                new StudyResult.Table(
                        List.of("panel", "best"),
                        List.of(List.of("a", "1"), List.of("b", "—")),
                        List.of("b: no peak")));
    }

    private static Figure ofTwo(Figure figure) {
        Figure.Panel first = figure.panels().get(0);
        Figure.Panel mapped = new Figure.Panel(
                first.label(),
                first.title(),
                first.curves(),
                first.inset(),
                Optional.of(new Figure.HeatMap(first.curves().get(0).variant(), "C.population")));
        return new Figure(
                figure.columns(),
                figure.x(),
                figure.y(),
                List.of(mapped, figure.panels().get(1)),
                Optional.of(new Figure.ColorAxis(
                        "Population", Optional.of(new Figure.Range(0, 0.5)), Figure.Spacing.SQUARE_ROOT)));
    }

    /** One experiment. */
    static StudyResult single() {
        Experiment experiment =
                DocumentReader.read(Samples.FIGURE_2).study().variants().get(0).experiment();
        return new StudyResult(
                Study.of(experiment),
                List.of(result("", experiment)),
                new StudyResult.Table(List.of(), List.of(), List.of()));
    }

    private static Result result(String variant, Experiment experiment) {
        return new Result(
                variant,
                experiment,
                new Column("", "time", "Time", "1/γ↓", new double[] {0, 0.1, Double.POSITIVE_INFINITY}),
                List.of(
                        new Column("C", "energy-density", "Energy density", "ħω₀", new double[] {1, 1 / 3.0, 0}),
                        new Column("", "odd", "Odd", "1", new double[] {Double.NaN, -0.0, Double.MIN_VALUE})),
                List.of(
                        new FigureOfMerit("B1", "peak", "Peak", "ħω₀", 0.1 + 0.2),
                        new FigureOfMerit("B1", "charging-time", "Charging time", "1/γ↓", Double.NaN),
                        new FigureOfMerit("", "limit", "Limit", "1", Double.NEGATIVE_INFINITY)),
                List.of("the mean field is wrong at long times"),
                new Provenance(
                        "Voltaic 0.1.0",
                        List.of(new Provenance.UsedPlugin("solver", "mean-field", "voltaic.solvers", "0.1.0")),
                        Map.of("steps", 77L, "tolerance", 1e-10, "method", "DOP853", "stiff", false),
                        Instant.parse("2026-11-22T12:00:00.123456789Z"),
                        Duration.ofNanos(123_456_789),
                        Map.of("java", "17.0.1", "host", "somewhere")));
    }

    /** A run service that can only export. */
    static RunService runs(Export export) {
        return new RunService() {
            @Override
            public List<Diagnostic> check(Experiment experiment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public LindbladProblem assemble(Experiment experiment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public StudyResult run(Study study, Progress progress) {
                throw new UnsupportedOperationException();
            }

            @Override
            public StudyResult run(Study study, Progress progress, int threads) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void execute(PluginSpec engine, StudyWork work, boolean attach) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void cancel(PluginSpec engine, StudyWork work) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isRemote(PluginSpec engine) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void export(StudyResult results, PluginSpec exporter, Exporter.Target target) throws IOException {
                // Without exports there are two default ones; this one writes for the first.
                if (exporter.type().equals("stub") || exporter.type().equals("csv")) {
                    export.to(target);
                }
            }
        };
    }

    static void write(Path path, StudyResult results) throws IOException {
        try (ResultFolder folder = ResultFolder.open(path)) {
            folder.write(results, runs(target -> {}));
        }
    }
}
