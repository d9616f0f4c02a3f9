package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/**
 * Makes a plot where the study has no figure. One experiment: a panel for each quantity, with a curve for each ensemble.
 * Several variants: a panel for each, with their energy densities or, if these are not recorded, the first quantity.
 * Ensembles that do the same share a curve. Columns that are numbered, such as the populations of a ladder, are heat maps, drawn of
 * one experiment, and of several if nothing else was recorded. Standard errors ({@code ….stderr}) are drawn as bands around their curves.
 */
final class DefaultPlot {
    private static final String PREFERRED = "energy-density";
    /** By roots: one ladder may have few levels and large populations, the other many and small ones. */
    private static final Optional<Figure.ColorAxis> COLOURS =
            Optional.of(new Figure.ColorAxis("", Optional.empty(), Figure.Spacing.SQUARE_ROOT));

    private static final String HEIGHT = "Excitations $k$/$N$";

    private final StudyResult study;
    private final Styles styles = new Styles();
    private final Twins twins;
    private final double timeScale;
    private final String timeLabel;

    private DefaultPlot(StudyResult study, boolean growing) {
        this.study = study;
        this.twins = new Twins(study.results());
        double greatest = 0;
        for (Result result : study.results()) {
            double end =
                    growing ? result.experiment().time().end() : result.time().last();
            greatest = Double.isFinite(end) ? Math.max(greatest, end) : greatest;
        }
        int power = Units.power(greatest);
        Column time = study.results().get(0).time();
        this.timeScale = Math.pow(10, -power);
        this.timeLabel = greatest > 0 ? Units.label(time.label(), time.unit(), power) : "$t$ → ∞";
    }

    /** The plot; throws an {@link IllegalArgumentException} if there is nothing to draw. */
    static Plot of(StudyResult study) {
        return of(study, false);
    }

    /**
     * The plot of results that may grow.
     *
     * @param growing whether times go on to the end of the experiment
     */
    static Plot of(StudyResult study, boolean growing) {
        if (study.results().isEmpty() || study.results().get(0).columns().isEmpty()) {
            throw new IllegalArgumentException("there is nothing to plot: no quantity was recorded");
        }
        DefaultPlot plot = new DefaultPlot(study, growing);
        // Of a study that goes on, perhaps one variant of many has begun.
        int variants =
                growing ? study.study().variants().size() : study.results().size();
        return variants == 1 ? plot.quantities(study.results().get(0)) : plot.variants();
    }

    private Plot quantities(Result result) {
        Map<String, List<Column>> quantities = new LinkedHashMap<>();
        for (Column column : result.columns()) {
            if (isCurve(column)) {
                quantities
                        .computeIfAbsent(column.quantity(), key -> new ArrayList<>())
                        .add(column);
            }
        }
        List<Plot.Panel> panels = new ArrayList<>();
        for (List<Column> columns : quantities.values()) {
            int power = power(columns);
            List<Plot.Curve> curves = curves(result, columns, power);
            Plot.Axis x = axis(timeLabel, Range.ofTimes(series(curves)));
            Plot.Axis y = axis(label(columns.get(0), power), Range.ofValues(series(curves)));
            String letter = quantities.size() == 1 ? "" : letter(panels.size());
            panels.add(new Plot.Panel(letter, "", x, y, curves, Optional.empty(), Optional.empty()));
        }
        List<HeatMap> maps = heatMaps(result);
        for (HeatMap map : maps) {
            panels.add(panel(map, panels.isEmpty() && maps.size() == 1 ? "" : letter(panels.size()), ""));
        }
        return new Plot(study.study().title(), grid(panels.size()), false, panels, HeatMap.colors(maps, COLOURS));
    }

    private static boolean isCurve(Column column) {
        return !column.quantity().endsWith(Band.STANDARD_ERROR)
                && column.member().isEmpty();
    }

    /** Every family of a result, but one for ensembles that do the same. */
    private List<HeatMap> heatMaps(Result result) {
        List<HeatMap> maps = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        for (String family : HeatMap.families(result)) {
            HeatMap map = HeatMap.of(result, family, timeScale, 1).orElseThrow();
            String subject = map.levels().get(0).subject();
            String quantity = family.substring(subject.isEmpty() ? 0 : subject.length() + 1);
            if (!family.endsWith(Band.STANDARD_ERROR) && drawn.add(twins.first(subject) + "." + quantity)) {
                maps.add(map);
            }
        }
        return maps;
    }

    private Plot.Panel panel(HeatMap map, String letter, String variant) {
        String names = LabelParser.literal(twins.names(map.levels().get(0).subject()));
        String title = variant.isEmpty() || names.isEmpty() ? variant + names : variant + ": " + names;
        List<HeatMap> one = List.of(map);
        return new Plot.Panel(
                letter,
                title,
                axis(timeLabel, HeatMap.times(null, one)),
                axis(HEIGHT, HeatMap.heights(null, one)),
                List.of(),
                Optional.empty(),
                Optional.of(map));
    }

    /** The heat maps of all variants. */
    private Plot variantMaps() {
        List<Plot.Panel> panels = new ArrayList<>();
        List<HeatMap> maps = new ArrayList<>();
        for (Result result : study.results()) {
            for (HeatMap map : heatMaps(result)) {
                maps.add(map);
                panels.add(panel(map, letter(panels.size()), LabelParser.literal(result.variant())));
            }
        }
        return new Plot(study.study().title(), grid(panels.size()), false, panels, HeatMap.colors(maps, COLOURS));
    }

    private Plot variants() {
        String quantity = quantity();
        if (quantity.isEmpty()) {
            return variantMaps();
        }
        List<Column> columns = new ArrayList<>();
        for (Result result : study.results()) {
            columns.addAll(columns(result, quantity));
        }
        int power = power(columns);
        List<List<Plot.Curve>> curves = new ArrayList<>();
        List<Series> all = new ArrayList<>();
        for (Result result : study.results()) {
            List<Plot.Curve> drawn = curves(result, columns(result, quantity), power);
            curves.add(drawn);
            all.addAll(series(drawn));
        }
        Plot.Axis x = axis(timeLabel, Range.ofTimes(all));
        Plot.Axis y = axis(label(columns.get(0), power), Range.ofValues(all));
        List<Plot.Panel> panels = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            String title = LabelParser.literal(study.results().get(i).variant());
            panels.add(new Plot.Panel(letter(i), title, x, y, curves.get(i), Optional.empty(), Optional.empty()));
        }
        return new Plot(study.study().title(), grid(panels.size()), true, panels, Optional.empty());
    }

    /** What is drawn of several variants; empty if they have only heat maps. */
    private String quantity() {
        for (Result result : study.results()) {
            if (!columns(result, PREFERRED).isEmpty()) {
                return PREFERRED;
            }
        }
        return study.results().stream()
                .flatMap(result -> result.columns().stream())
                .filter(DefaultPlot::isCurve)
                .map(Column::quantity)
                .findFirst()
                .orElse("");
    }

    private static List<Column> columns(Result result, String quantity) {
        List<Column> columns = new ArrayList<>();
        for (Column column : result.columns()) {
            if (column.quantity().equals(quantity)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** A curve for each column but those of which a twin is drawn already. */
    private List<Plot.Curve> curves(Result result, List<Column> columns, int power) {
        List<Plot.Curve> curves = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        for (Column column : columns) {
            if (drawn.add(twins.first(column.subject()))) {
                curves.add(curve(result, column, power));
            }
        }
        return curves;
    }

    private Plot.Curve curve(Result result, Column column, int power) {
        String label = column.subject().isEmpty() ? "whole system" : LabelParser.literal(twins.names(column.subject()));
        Stroke stroke = styles.of(label);
        Series series = new Series(result, column, timeScale, Math.pow(10, -power));
        return new Plot.Curve(label, series, series.isAsymptotic() ? Styles.asymptotic(stroke) : stroke);
    }

    private static int power(List<Column> columns) {
        double greatest = 0;
        for (Column column : columns) {
            for (int i = 0; i < column.size(); i++) {
                double size = Math.abs(column.value(i));
                greatest = Double.isFinite(size) ? Math.max(greatest, size) : greatest;
            }
        }
        return Units.power(greatest);
    }

    private static String label(Column column, int power) {
        return Units.label(column.label(), column.unit(), power);
    }

    private static Plot.Axis axis(String label, @Nullable Range range) {
        return range == null ? new Plot.Axis(label, 0, 1, false) : new Plot.Axis(label, range.from(), range.to(), true);
    }

    private static List<Series> series(List<Plot.Curve> curves) {
        List<Series> series = new ArrayList<>();
        for (Plot.Curve curve : curves) {
            series.addAll(curve.drawn());
        }
        return series;
    }

    /** a … z, then aa, ab … */
    private static String letter(int i) {
        String last = String.valueOf((char) ('a' + i % 26));
        return i < 26 ? last : letter(i / 26 - 1) + last;
    }

    /** Panels in a row: up to three side by side, four in a square, many in fours. */
    private static int grid(int panels) {
        if (panels == 4) {
            return 2;
        }
        return panels > 12 ? 4 : Math.min(3, panels);
    }
}
