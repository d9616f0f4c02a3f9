package voltaic.studies.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.study.Axis;
import voltaic.model.study.Outcome;
import voltaic.studies.Section;
import voltaic.studies.outcome.Groups.Group;
import voltaic.studies.outcome.PointTable.Row;

/** A quantity over two axes, in colours. */
final class HeatSection {
    private static final int MOST_COLUMNS = 3;

    private final PointTable table;
    private final Figures figures;
    private final Outcome.HeatMap map;

    HeatSection(PointTable table, Figures figures, Outcome.HeatMap map) {
        this.table = table;
        this.figures = figures;
        this.map = map;
    }

    Section make() {
        Axis.Track x = table.track(map.x()).orElseThrow();
        Axis.Track y = table.track(map.y()).orElseThrow();
        double[] xs = ascending(x);
        double[] ys = ascending(y);
        List<Group> groups = Groups.of(table, Set.of(map.x(), map.y())).all();
        List<Result> results = new ArrayList<>();
        List<Figure.Panel> panels = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (Group group : groups) {
            double[][] cells = cells(group.rows(), xs, ys, row -> row.number(map.value()));
            double[][] numbers = cells(group.rows(), xs, ys, figures::point);
            for (double[] row : cells) {
                for (double value : row) {
                    least = Double.isFinite(value) ? Math.min(least, value) : least;
                    greatest = Double.isFinite(value) ? Math.max(greatest, value) : greatest;
                }
            }
            String name = "map-" + results.size();
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < ys.length; i++) {
                columns.add(Figures.column("value-" + i, cells[i]));
                columns.add(Figures.column(Section.POINT + "-" + i, numbers[i]));
            }
            results.add(figures.result(name, xs, columns));
            panels.add(new Figure.Panel(
                    groups.size() == 1 ? "" : String.valueOf((char) ('a' + panels.size() % 26)),
                    group.label(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Figure.HeatMap(
                            name, "value", Arrays.stream(ys).boxed().toList()))));
        }
        if (!(least <= greatest)) {
            return new Section(
                    map.name(), map.title(), List.of(), Section.NO_TABLE, List.of("There is no point to draw."));
        }
        Figure.Range range =
                least < greatest ? new Figure.Range(least, greatest) : new Figure.Range(least - 0.5, least + 0.5);
        Figure figure = new Figure(
                Math.min(MOST_COLUMNS, panels.size()),
                AxisRange.ofCells(x, xs),
                AxisRange.ofCells(y, ys),
                panels,
                Optional.of(new Figure.ColorAxis(
                        map.label().isEmpty() ? Markup.literal(map.value()) : map.label(),
                        Optional.of(range),
                        Figure.Spacing.LINEAR)));
        return new Section(
                map.name(),
                map.title(),
                List.of(figures.drawing(map.name(), map.title(), results, Optional.of(figure))),
                Section.NO_TABLE,
                List.of());
    }

    private static double[] ascending(Axis.Track track) {
        return track.values().stream()
                .mapToDouble(value -> ((Number) value).doubleValue())
                .distinct()
                .sorted()
                .toArray();
    }

    /** Values by y and x; NaN where no point is. */
    private double[][] cells(List<Row> rows, double[] xs, double[] ys, ToDoubleFunction<Row> value) {
        double[][] cells = new double[ys.length][xs.length];
        for (double[] row : cells) {
            Arrays.fill(row, Double.NaN);
        }
        for (Row row : rows) {
            int i = Arrays.binarySearch(ys, row.number(map.y()));
            int j = Arrays.binarySearch(xs, row.number(map.x()));
            cells[i][j] = value.applyAsDouble(row);
        }
        return cells;
    }
}
