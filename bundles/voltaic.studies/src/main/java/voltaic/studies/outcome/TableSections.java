package voltaic.studies.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import voltaic.model.result.StudyResult.Table;
import voltaic.model.study.Axis;
import voltaic.model.study.Outcome;
import voltaic.model.study.Sweep;
import voltaic.studies.Section;
import voltaic.studies.outcome.Groups.Group;
import voltaic.studies.outcome.PointTable.Row;

/** Outcomes that are tables. */
final class TableSections {
    /** Longer tables are shown up to here; points.csv has all of them. */
    static final int SHOWN = 200;

    private static final String NONE = "—";

    private final PointTable table;

    TableSections(PointTable table) {
        this.table = table;
    }

    Section points(Outcome.Table wanted) {
        List<String> columns = new ArrayList<>(wanted.columns());
        if (columns.isEmpty()) {
            columns.addAll(table.coordinates());
            columns.addAll(table.quantities());
        }
        List<List<String>> rows = table.rows().stream()
                .limit(SHOWN)
                .map(row -> cells(row, columns))
                .toList();
        List<String> notes = table.rows().size() > SHOWN
                ? List.of("The first " + SHOWN + " of " + table.rows().size() + " points; all stand in points.csv.")
                : List.of();
        return new Section(wanted.name(), wanted.title(), List.of(), new Table(columns, rows, List.of()), notes);
    }

    /** The point of each group where a quantity is extremal. */
    Section optimum(Outcome.Optimum wanted) {
        Set<String> axes = wanted.over().isEmpty()
                ? Set.copyOf(
                        table.sweep().tracks().stream().map(Axis.Track::name).toList())
                : Set.copyOf(wanted.over());
        List<String> columns = new ArrayList<>(table.coordinates());
        columns.add(wanted.of());
        Comparator<Row> order = Comparator.comparingDouble(row -> row.number(wanted.of()));
        List<List<String>> rows = new ArrayList<>();
        for (Group group : Groups.of(table, axes).all()) {
            group.rows().stream()
                    .filter(row -> !Double.isNaN(row.number(wanted.of())))
                    .max(wanted.maximum() ? order : order.reversed())
                    .ifPresent(row -> rows.add(cells(row, columns)));
        }
        String title = (wanted.maximum() ? "Greatest " : "Least ") + wanted.of();
        return new Section(
                wanted.name(),
                wanted.title().isEmpty() ? title : wanted.title(),
                List.of(),
                new Table(columns, rows, List.of()),
                List.of());
    }

    /** Where a quantity first crosses a level, by straight lines between points. */
    Section threshold(Outcome.Threshold wanted) {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : Groups.of(table, Set.of(wanted.x())).all()) {
            List<Row> sorted = group.rows().stream()
                    .filter(row -> !Double.isNaN(row.number(wanted.of())))
                    .sorted(Comparator.comparingDouble(row -> row.number(wanted.x())))
                    .toList();
            rows.add(List.of(
                    group.words().isEmpty() ? "all" : group.words(),
                    crossing(sorted, wanted).map(Markup::plain).orElse("not reached")));
        }
        String title = "Where " + wanted.of() + " reaches " + Markup.plain(wanted.level());
        return new Section(
                wanted.name(),
                wanted.title().isEmpty() ? title : wanted.title(),
                List.of(),
                new Table(List.of("points of", wanted.x()), rows, List.of()),
                List.of("Between neighbouring points by a straight line."));
    }

    static Optional<Double> crossing(List<Row> sorted, Outcome.Threshold wanted) {
        for (int i = 0; i < sorted.size(); i++) {
            double x = sorted.get(i).number(wanted.x());
            double off = sorted.get(i).number(wanted.of()) - wanted.level();
            if (off == 0) {
                return Optional.of(x);
            }
            if (i > 0) {
                double earlierX = sorted.get(i - 1).number(wanted.x());
                double earlier = sorted.get(i - 1).number(wanted.of()) - wanted.level();
                if (earlier * off < 0) {
                    return Optional.of(earlierX + (x - earlierX) * earlier / (earlier - off));
                }
            }
        }
        return Optional.empty();
    }

    /** Points that failed, with their reasons; nothing if none did. */
    Optional<Section> failures() {
        List<List<String>> rows = table.rows().stream()
                .filter(Row::isFailed)
                .limit(SHOWN)
                .map(row -> List.of(row.point().words(), row.record().error().orElseThrow()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "",
                        "Points that failed",
                        List.of(),
                        new Table(List.of("point", "reason"), rows, List.of()),
                        List.of("--resume --retry runs them again.")));
    }

    private List<String> cells(Row row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            boolean isWord = column.equals(Sweep.VARIANT)
                    || (row.point().coordinates().containsKey(column)
                            && !(row.point().coordinates().get(column) instanceof Number));
            double number = isWord || column.equals(Sweep.PART) ? Double.NaN : row.number(column);
            if (isWord || column.equals(Sweep.PART)) {
                cells.add(row.cell(column));
            } else {
                cells.add(Double.isNaN(number) ? NONE : Markup.plain(number));
            }
        }
        return cells;
    }
}
