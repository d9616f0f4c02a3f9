package voltaic.studies.outcome;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.Study;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.model.study.Outcome;
import voltaic.plugin.Exporter;
import voltaic.studies.PointRecord;
import voltaic.studies.Section;
import voltaic.studies.journal.SeriesFiles;

/** What a study makes of the points that there are, all of them or not yet. */
public final class Sections {
    private final SweepDocument document;
    private final PointTable points;
    private final Figures figures;
    private final Optional<Pooled> pooled;

    /** @param program name and version of the program */
    public Sections(SweepDocument document, List<PointRecord> records, SeriesFiles files, String program) {
        this.document = document;
        points = PointTable.of(document.sweep(), records);
        figures = new Figures(document, program);
        pooled = document.sweep().parts() > 1 ? Optional.of(new Pooled(document, points, files)) : Optional.empty();
    }

    PointTable points() {
        return points;
    }

    Figures figures() {
        return figures;
    }

    /** The means over trajectories that were run in parts. */
    Optional<Pooled> pooled() {
        return pooled;
    }

    /** What the outcomes say, in the order of the file; every point where nothing is asked for. Then the points that failed. */
    public List<Section> all() {
        PointTable shown = pooled.map(Pooled::table).orElse(points);
        List<Section> sections = new ArrayList<>();
        for (Outcome outcome : document.sweep().outcomes()) {
            sections.add(section(outcome, shown));
        }
        if (document.sweep().outcomes().isEmpty()) {
            sections.add(new TableSections(shown).points(new Outcome.Table("points", "", List.of())));
        }
        new TableSections(points).failures().ifPresent(sections::add);
        return sections;
    }

    private Section section(Outcome outcome, PointTable table) {
        if (outcome instanceof Outcome.Lines lines) {
            return new LinesSection(table, figures, lines).make();
        }
        if (outcome instanceof Outcome.HeatMap map) {
            return new HeatSection(table, figures, map).make();
        }
        if (outcome instanceof Outcome.PowerLaw law) {
            return new PowerLawSection(table, figures, law).make();
        }
        if (outcome instanceof Outcome.Optimum optimum) {
            return new TableSections(table).optimum(optimum);
        }
        if (outcome instanceof Outcome.Threshold threshold) {
            return new TableSections(table).threshold(threshold);
        }
        return new TableSections(table).points((Outcome.Table) outcome);
    }

    /** The points as one result, whose columns are over the number of the point; texts are left out. */
    public StudyResult result() {
        List<Column> columns = numbers();
        Result result = figures.result("", columns.get(0).toArray(), columns.subList(1, columns.size()));
        return new StudyResult(Study.of(result.experiment()), List.of(result), Section.NO_TABLE);
    }

    /** Writes the table of points. */
    public void writePoints(String path, Exporter.Target target) throws IOException {
        new PointsCsv(points).writePoints(path, target);
    }

    /** The number of the point, the coordinates that are numbers, and what was kept. */
    List<Column> numbers() {
        List<Column> columns = new ArrayList<>();
        columns.add(Figures.column(
                Section.POINT,
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
}
