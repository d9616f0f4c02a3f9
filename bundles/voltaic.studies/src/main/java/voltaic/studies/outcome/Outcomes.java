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
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.study.Sweep;
import voltaic.plugin.Exporter;
import voltaic.studies.Section;
import voltaic.studies.Section.Drawing;
import voltaic.studies.Studies.Summary;
import voltaic.studies.journal.Parts;
import voltaic.studies.journal.Records;
import voltaic.studies.journal.SeriesFiles;

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
        SeriesFiles series = new SeriesFiles(folder.path(), Parts.kept(document.sweep()));
        Sections made = new Sections(document, records.points(), series, program);
        List<Section> sections = new ArrayList<>();
        List<Path> files = folder.publish(target -> {
            Recorded recorded = new Recorded(target);
            PointsCsv csv = new PointsCsv(made.points());
            csv.writePoints("points.csv", recorded);
            writeNumPy(made, recorded);
            if (document.sweep().search().isPresent()) {
                csv.writeEvaluations("evaluations.csv", records.evaluations(), recorded);
            }
            if (made.pooled().isPresent()) {
                Pooled pooled = made.pooled().get();
                new PointsCsv(pooled.table()).writePoints("means.csv", recorded);
                writeMeans(pooled, made.figures(), recorded).ifPresent(sections::add);
            }
            sections.addAll(made.all());
            for (Section section : sections) {
                for (Drawing drawing : section.drawings()) {
                    made.figures().write(drawing, runs, recorded);
                }
            }
            export(made, recorded);
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

    /** The numbers of points.csv: a row a column, as series.npy has it; texts are left out. */
    private static void writeNumPy(Sections made, Exporter.Target target) throws IOException {
        try (OutputStream out = target.create("points.npy")) {
            StudyFolder.writeNumPy(made.numbers().stream().map(Column::toArray).toList(), out);
        }
    }

    /** Exporters of the base experiment write the points as one result, whose columns are over the number of the point. */
    private void export(Sections made, Exporter.Target target) throws IOException {
        for (PluginSpec exporter : document.exports()) {
            if (!exporter.type().equals("csv") && !exporter.type().equals("plot")) {
                runs.export(made.result(), exporter, target);
            }
        }
    }

    private static Optional<Section> writeMeans(Pooled pooled, Figures figures, Exporter.Target target)
            throws IOException {
        if (pooled.seriesNames().isEmpty()) {
            return Optional.empty();
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
        return results.isEmpty() || results.size() > Figures.MOST_PANELS
                ? Optional.empty()
                : Optional.of(new Section(
                        "means",
                        "Means over all trajectories",
                        List.of(figures.drawing("means", "", results, Optional.empty())),
                        Section.NO_TABLE,
                        List.of()));
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
