package voltaic.studies.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.study.Outcome;
import voltaic.model.study.Sweep;
import voltaic.studies.Section;
import voltaic.studies.outcome.Groups.Group;
import voltaic.studies.outcome.PointTable.Row;

/** Curves over an axis. */
final class LinesSection {
    /** With more values than this a curve is drawn as a line alone, without marks. */
    private static final int MOST_MARKS = 25;

    private static final int MOST_COLUMNS = 3;

    private final PointTable table;
    private final Figures figures;
    private final Outcome.Lines lines;
    private final List<Result> results = new ArrayList<>();

    LinesSection(PointTable table, Figures figures, Outcome.Lines lines) {
        this.table = table;
        this.figures = figures;
        this.lines = lines;
    }

    Section make() {
        Set<String> over = new HashSet<>(Set.of(lines.x()));
        lines.panels().ifPresent(over::add);
        Map<String, List<Row>> panels = new LinkedHashMap<>();
        for (Row row : table.good()) {
            panels.computeIfAbsent(lines.panels().map(row::cell).orElse(""), key -> new ArrayList<>())
                    .add(row);
        }
        List<Figure.Panel> drawn = new ArrayList<>();
        for (Map.Entry<String, List<Row>> panel : panels.entrySet()) {
            drawn.add(panel(panel.getKey(), panel.getValue(), over, letter(drawn.size(), panels.size())));
        }
        if (results.isEmpty()) {
            return new Section(
                    lines.name(), lines.title(), List.of(), Section.NO_TABLE, List.of("There is no point to draw."));
        }
        Figure figure = new Figure(
                Math.min(MOST_COLUMNS, drawn.size()),
                AxisRange.of(table.track(lines.x()).orElseThrow()),
                new Figure.Axis(label(), 1, Optional.empty()),
                drawn);
        return new Section(
                lines.name(),
                lines.title(),
                List.of(figures.drawing(lines.name(), lines.title(), results, Optional.of(figure))),
                Section.NO_TABLE,
                List.of());
    }

    private static String letter(int i, int count) {
        return count == 1 ? "" : String.valueOf((char) ('a' + i % 26));
    }

    private String label() {
        return lines.label().isEmpty() ? Markup.literal(String.join(", ", lines.y())) : lines.label();
    }

    private Figure.Panel panel(String value, List<Row> rows, Set<String> over, String letter) {
        List<Figure.Curve> curves = new ArrayList<>();
        for (Group group : Groups.of(new PointTable(table.sweep(), table.quantities(), rows), over)
                .all()) {
            List<Row> sorted = group.rows().stream()
                    .sorted(Comparator.comparingDouble(row -> row.number(lines.x())))
                    .toList();
            String name = "curve-" + results.size();
            List<Column> columns = new ArrayList<>();
            for (String y : lines.y()) {
                columns.add(Figures.column(
                        y, sorted.stream().mapToDouble(row -> row.number(y)).toArray()));
                String quantity = lines.y().size() == 1 ? "" : Markup.literal(y);
                String label = quantity.isEmpty() || group.label().isEmpty()
                        ? quantity + group.label()
                        : quantity + ", " + group.label();
                curves.add(new Figure.Curve(name, y, label));
                if (sorted.size() <= MOST_MARKS) {
                    curves.add(new Figure.Curve(name, y, label, true));
                }
            }
            results.add(figures.result(
                    name,
                    sorted.stream().mapToDouble(row -> row.number(lines.x())).toArray(),
                    columns,
                    sorted));
        }
        return new Figure.Panel(letter, panelTitle(value), curves, Optional.empty());
    }

    private String panelTitle(String value) {
        if (lines.panels().isEmpty() || lines.panels().get().equals(Sweep.VARIANT)) {
            return Markup.literal(value);
        }
        return table.track(lines.panels().get())
                .map(track -> Markup.name(track) + " = "
                        + (track.isNumeric() ? Markup.value(Double.valueOf(value)) : Markup.literal(value)))
                .orElse("");
    }
}
