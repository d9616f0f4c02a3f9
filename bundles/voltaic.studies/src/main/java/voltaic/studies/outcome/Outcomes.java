package voltaic.studies.outcome;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.core.RunService;
import voltaic.json.StudyFolder;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.model.study.Outcome;
import voltaic.model.study.Sweep;
import voltaic.plugin.Exporter;
import voltaic.studies.Studies.Summary;
import voltaic.studies.journal.Parts;
import voltaic.studies.journal.Records;
import voltaic.studies.journal.SeriesFiles;
import voltaic.studies.outcome.PointTable.Row;

/** Writes the tables, figures and the report of a study that is done. */
public final class Outcomes {
    private final SweepDocument document;
    private final RunService runs;
    private final String program;
    private final StudyFolder folder;
    private final Records records;

    public Outcomes(SweepDocument document, RunService runs, String program, StudyFolder folder, Records records) {
        this.document = document;
        this.runs = runs;
        this.program = program;
        this.folder = folder;
        this.records = records;
    }

    /** Writes everything, in place of what was there. */
    public Summary write() throws IOException {
        PointTable points = PointTable.of(document.sweep(), records.points());
        List<Section> sections = new ArrayList<>();
        List<Path> files = folder.publish(target -> {
            Recorded recorded = new Recorded(target);
            PointsCsv csv = new PointsCsv(points);
            csv.writePoints("points.csv", recorded);
            writeNumPy(points, recorded);
            if (document.sweep().search().isPresent()) {
                csv.writeEvaluations("evaluations.csv", records.evaluations(), recorded);
            }
            Figures figures = new Figures(document, runs, program);
            PointTable shown = points;
            if (document.sweep().parts() > 1) {
                Pooled pooled =
                        new Pooled(document, points, new SeriesFiles(folder.path(), Parts.kept(document.sweep())));
                shown = pooled.table();
                new PointsCsv(shown).writePoints("means.csv", recorded);
                writeMeans(pooled, figures, recorded, sections);
            }
            for (Outcome outcome : document.sweep().outcomes()) {
                sections.add(section(outcome, shown, figures, recorded));
            }
            if (document.sweep().outcomes().isEmpty()) {
                sections.add(new TableSections(shown).points(new Outcome.Table("points", "", List.of())));
            }
            failures(points).ifPresent(sections::add);
            export(points, figures, recorded);
            new HtmlReport(document.sweep(), sections, recorded.texts(), provenance()).write(recorded);
            try (OutputStream out = target.create("provenance.json")) {
                StudyFolder.writeJson(provenance(), out);
            }
        });
        List<Summary.Titled> tables = new ArrayList<>();
        for (Section section : sections) {
            if (!section.table().headings().isEmpty()) {
                tables.add(new Summary.Titled(section.title(), section.table()));
            }
        }
        return new Summary(document.sweep().points(), records.failed().cardinality(), files, tables);
    }

    private static Section section(Outcome outcome, PointTable table, Figures figures, Exporter.Target target)
            throws IOException {
        if (outcome instanceof Outcome.Lines lines) {
            return new LinesSection(table, figures, lines).write(target);
        }
        if (outcome instanceof Outcome.HeatMap map) {
            return new HeatSection(table, figures, map).write(target);
        }
        if (outcome instanceof Outcome.PowerLaw law) {
            return new PowerLawSection(table, figures, law).write(target);
        }
        if (outcome instanceof Outcome.Optimum optimum) {
            return new TableSections(table).optimum(optimum);
        }
        if (outcome instanceof Outcome.Threshold threshold) {
            return new TableSections(table).threshold(threshold);
        }
        return new TableSections(table).points((Outcome.Table) outcome);
    }

    private static Optional<Section> failures(PointTable points) {
        List<List<String>> rows = points.rows().stream()
                .filter(Row::isFailed)
                .limit(TableSections.SHOWN)
                .map(row -> List.of(row.point().words(), row.record().error().orElseThrow()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "Points that failed",
                        List.of(),
                        new StudyResult.Table(List.of("point", "reason"), rows, List.of()),
                        List.of("--resume --retry runs them again.")));
    }

    /** The numbers of points.csv: a row a column, as series.npy has it; texts are left out. */
    private static void writeNumPy(PointTable points, Exporter.Target target) throws IOException {
        try (OutputStream out = target.create("points.npy")) {
            StudyFolder.writeNumPy(numbers(points).stream().map(Column::toArray).toList(), out);
        }
    }

    /** The number of the point, the coordinates that are numbers, and what was kept. */
    private static List<Column> numbers(PointTable points) {
        List<Column> columns = new ArrayList<>();
        columns.add(Figures.column(
                "point",
                points.rows().stream().mapToDouble(row -> row.point().index()).toArray()));
        List<String> names = new ArrayList<>();
        points.sweep().tracks().stream().filter(track -> track.isNumeric()).forEach(track -> names.add(track.name()));
        names.addAll(points.quantities());
        for (String name : names) {
            columns.add(Figures.column(
                    name,
                    points.rows().stream().mapToDouble(row -> row.number(name)).toArray()));
        }
        return columns;
    }

    /** Exporters of the base experiment write the points as one result, whose columns are over the number of the point. */
    private void export(PointTable points, Figures figures, Exporter.Target target) throws IOException {
        for (PluginSpec exporter : document.exports()) {
            if (!exporter.type().equals("csv") && !exporter.type().equals("plot")) {
                List<Column> columns = numbers(points);
                Result result = figures.result("", columns.get(0).toArray(), columns.subList(1, columns.size()));
                runs.export(
                        new StudyResult(Study.of(result.experiment()), List.of(result), Section.NO_TABLE),
                        exporter,
                        target);
            }
        }
    }

    private void writeMeans(Pooled pooled, Figures figures, Exporter.Target target, List<Section> sections)
            throws IOException {
        if (pooled.seriesNames().isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(List.of("time"));
        pooled.seriesNames().forEach(name -> names.addAll(List.of(name, name + Parts.STANDARD_ERROR)));
        List<Result> results = new ArrayList<>();
        for (int experiment : pooled.complete()) {
            List<double[]> rows = pooled.series(experiment);
            String file = String.format("means/%06d", experiment);
            try (OutputStream out = target.create(file + ".npy")) {
                StudyFolder.writeNumPy(rows, out);
            }
            List<List<String>> lines = new ArrayList<>();
            lines.add(names);
            for (int s = 0; s < rows.get(0).length; s++) {
                int sample = s;
                lines.add(rows.stream().map(row -> Double.toString(row[sample])).toList());
            }
            PointsCsv.write(file + ".csv", lines, target);
            List<Column> columns = new ArrayList<>();
            for (int i = 1; i < rows.size(); i++) {
                columns.add(seriesColumn(names.get(i), rows.get(i)));
            }
            results.add(figures.series("experiment-" + experiment, rows.get(0), columns));
        }
        if (!results.isEmpty() && results.size() <= Figures.MOST_PANELS) {
            figures.draw("means", "", results, Optional.empty(), target);
            sections.add(new Section("Means over all trajectories", List.of("means"), Section.NO_TABLE, List.of()));
        }
    }

    private static Column seriesColumn(String name, double[] values) {
        int dot = name.indexOf('.');
        boolean hasSubject = dot > 0 && !name.substring(dot).equals(Parts.STANDARD_ERROR);
        String quantity = hasSubject ? name.substring(dot + 1) : name;
        return new Column(hasSubject ? name.substring(0, dot) : "", quantity, quantity, "1", values);
    }

    private Map<String, Object> provenance() {
        Sweep sweep = document.sweep();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", "voltaic-provenance/1");
        map.put("title", sweep.title());
        map.put("program", program);
        try {
            folder.manifest().ifPresent(manifest -> {
                map.put("study-sha256", manifest.digest());
                map.put(
                        "settings",
                        manifest.settings().stream().map(Object::toString).toList());
                manifest.solver().ifPresent(solver -> map.put("solver", solver));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        map.put("points", sweep.points());
        map.put("failed", records.failed().cardinality());
        map.put(
                "plugins",
                records.plugins().stream()
                        .map(plugin -> (Object) (plugin.kind() + " " + plugin.id() + " (" + plugin.bundle() + " "
                                + plugin.version() + ")"))
                        .toList());
        map.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        map.put(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        return map;
    }

    /** Hands on files, and keeps the text of figures for the report. */
    private static final class Recorded implements Exporter.Target {
        private final Exporter.Target target;
        private final Map<String, ByteArrayOutputStream> figures = new LinkedHashMap<>();

        Recorded(Exporter.Target target) {
            this.target = target;
        }

        @Override
        public OutputStream create(String path) throws IOException {
            OutputStream out = target.create(path);
            if (!path.endsWith(".svg")) {
                return out;
            }
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            figures.put(path, copy);
            return new TeeStream(out, copy);
        }

        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            figures.forEach((path, copy) -> texts.put(
                    path.substring(0, path.length() - ".svg".length()), copy.toString(StandardCharsets.UTF_8)));
            return texts;
        }
    }
}
