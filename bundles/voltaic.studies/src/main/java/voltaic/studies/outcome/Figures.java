package voltaic.studies.outcome;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.core.RunService;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.result.Column;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.studies.Section;
import voltaic.studies.Section.Drawing;
import voltaic.studies.outcome.PointTable.Row;

/** Figures as the plot exporter draws them: what is over an axis of a study is handed to it as if it were over time. */
final class Figures {
    /** More panels than this are no figure any more. */
    static final int MOST_PANELS = 12;

    private static final String FORMATS = "formats";

    private final SweepDocument document;
    private final PluginSpec plot;
    private final Experiment base;
    private final Provenance provenance;

    Figures(SweepDocument document, String program) {
        this.document = document;
        plot = withSvg(document.exports().stream()
                .filter(export -> export.type().equals("plot"))
                .findFirst()
                .orElse(PluginSpec.of("plot")));
        base = document.experiment(document.sweep().point(0), document.middle()).withoutExports();
        provenance = new Provenance(program, List.of(), Map.of(), Instant.EPOCH, Duration.ZERO, Map.of());
    }

    /** The report shows SVG. */
    private static PluginSpec withSvg(PluginSpec plot) {
        if (plot.settings().get(FORMATS) instanceof List<?> formats && !formats.contains("svg")) {
            List<Object> all = new ArrayList<>(formats);
            all.add("svg");
            return plot.with(FORMATS, all);
        }
        return plot;
    }

    /** Some columns over time. */
    Result series(String name, double[] time, List<Column> columns) {
        Column times = new Column("", "time", "Time", "1/γ↓", time);
        return new Result(name, base, times, columns, List.of(), List.of(), provenance);
    }

    /** Some columns over common values. */
    Result result(String name, double[] x, List<Column> columns) {
        return new Result(name, base, new Column("", "x", "x", "1", x), columns, List.of(), List.of(), provenance);
    }

    static Column column(String name, double[] values) {
        return new Column("", name, name, "1", values);
    }

    /** Some columns over common values, with the points that they belong to. */
    Result result(String name, double[] x, List<Column> columns, List<Row> rows) {
        List<Column> all = new ArrayList<>(columns);
        all.add(column(Section.POINT, rows.stream().mapToDouble(this::point).toArray()));
        return result(name, x, all);
    }

    /** The number of the point that a row is of; of trajectories that were run in parts, that of the first part. */
    double point(Row row) {
        return (double) row.point().index() * document.sweep().parts();
    }

    /** A figure of results. */
    Drawing drawing(String name, String title, List<Result> results, Optional<Figure> figure) {
        Study study = new Study(
                title.isEmpty() ? document.sweep().title() : title,
                results.stream()
                        .map(result -> new Study.Variant(result.variant(), result.experiment()))
                        .toList(),
                figure,
                List.of(),
                List.of());
        return new Drawing(name, new StudyResult(study, results, Section.NO_TABLE));
    }

    /** Writes a figure as {@code name.svg} and whatever else the study's plot exporter writes. */
    void write(Drawing drawing, RunService runs, Exporter.Target target) throws IOException {
        runs.export(drawing.results(), plot, path -> renamed(path, drawing.name(), target));
    }

    private static OutputStream renamed(String path, String name, Exporter.Target target) throws IOException {
        int dot = path.lastIndexOf('.');
        return target.create(name + path.substring(dot));
    }
}
