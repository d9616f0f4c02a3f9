package voltaic.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.Figure.Axis;
import voltaic.model.experiment.Figure.ColorAxis;
import voltaic.model.experiment.Figure.Curve;
import voltaic.model.experiment.Figure.HeatMap;
import voltaic.model.experiment.Figure.Panel;
import voltaic.model.experiment.Figure.Range;
import voltaic.model.experiment.Figure.Spacing;
import voltaic.plugin.Names;

/** Reads {@code figure}. */
final class FigureReader {
    static final String HEAT_MAP = "heat-map";

    private static final int MAX_COLUMNS = 6;
    private static final Axis HARMLESS = new Axis("", 1, Optional.empty());

    private final List<String> variants;

    private FigureReader(List<String> variants) {
        this.variants = variants;
    }

    /** @param variants the names that curves can refer to */
    static Figure read(Cursor at, List<String> variants) {
        FigureReader reader = new FigureReader(variants);
        Fields fields = Fields.of(at, "a figure", List.of("columns", "x", "y", "color", "panels"));
        int columns = fields.required("columns", "3")
                .map(cursor -> cursor.whole(1, MAX_COLUMNS))
                .orElse(1);
        Axis x = fields.required("x", "{\"label\": \"Time (1/γ_↓)\"}")
                .map(reader::axis)
                .orElse(HARMLESS);
        Axis y = fields.required("y", "{\"label\": \"Energy density\"}")
                .map(reader::axis)
                .orElse(HARMLESS);
        Optional<Cursor> panels = fields.required("panels", "[{\"label\": \"a\", \"curves\": […]}]");
        List<Cursor> items =
                panels.map(cursor -> cursor.items("a list of panels")).orElse(List.of());
        panels.filter(cursor -> cursor.isList() && items.isEmpty())
                .ifPresent(cursor -> cursor.problem("panels is empty; a figure has at least one panel"));
        return new Figure(
                columns,
                x,
                y,
                items.stream().map(item -> reader.panel(item, false)).toList(),
                fields.optional("color").map(reader::color));
    }

    private ColorAxis color(Cursor at) {
        Fields fields = Fields.of(at, "the axis of colours", List.of("label", "range", "spacing"));
        return new ColorAxis(
                fields.text("label"),
                fields.optional("range").flatMap(this::range),
                fields.optional("spacing").map(FigureReader::spacing).orElse(Spacing.LINEAR));
    }

    private static Spacing spacing(Cursor at) {
        String word = at.text();
        Map<String, Spacing> known = new LinkedHashMap<>();
        for (Spacing spacing : Spacing.values()) {
            known.put(word(spacing), spacing);
        }
        if (at.isText() && !known.containsKey(word)) {
            at.problem("spacing is '" + word + "'" + Names.suggestion(word, known.keySet()));
        }
        return known.getOrDefault(word, Spacing.LINEAR);
    }

    /** As in files: {@code square-root}. */
    static String word(Spacing spacing) {
        return spacing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Axis axis(Cursor at) {
        Fields fields = Fields.of(at, "an axis", List.of("label", "scale", "range", "spacing"));
        return new Axis(
                fields.requiredText("label", "\"Time (1/γ_↓)\""),
                fields.optional("scale")
                        .map(cursor -> cursor.number(value -> value > 0, "a positive number"))
                        .orElse(1.0),
                fields.optional("range").flatMap(this::range),
                fields.optional("spacing")
                        .map(word -> Words.choice(word, Map.of("linear", false, "logarithmic", true), false))
                        .orElse(false));
    }

    private Optional<Range> range(Cursor at) {
        String allowed = "[from, to] with from < to";
        List<Double> ends = at.items(allowed).stream()
                .map(cursor -> cursor.number(value -> true, "a number"))
                .toList();
        if (ends.contains(Double.NaN) || !at.isList()) {
            return Optional.empty();
        }
        if (ends.size() != 2 || ends.get(0) >= ends.get(1)) {
            at.problem("range is not an interval; allowed: " + allowed);
            return Optional.empty();
        }
        return Optional.of(new Range(ends.get(0), ends.get(1)));
    }

    private Panel panel(Cursor at, boolean isInset) {
        Fields fields = isInset
                ? Fields.of(at, "an inset", List.of("label", "title", "curves"))
                : Fields.of(at, "a panel", List.of("label", "title", "curves", "inset", HEAT_MAP));
        Optional<HeatMap> heatMap =
                isInset ? Optional.empty() : fields.optional(HEAT_MAP).map(this::heatMap);
        Optional<Panel> inset =
                isInset ? Optional.empty() : fields.optional("inset").map(cursor -> panel(cursor, true));
        if (heatMap.isPresent() && inset.isPresent()) {
            at.problem("a panel with a heat map has no inset: it would hide the map");
        }
        Optional<Cursor> curves = heatMap.isPresent()
                ? fields.optional("curves")
                : fields.required(
                        "curves", "[{\"variant\": \"a\", \"column\": \"C.energy-density\", \"label\": \"C\"}]");
        List<Cursor> items =
                curves.map(cursor -> cursor.items("a list of curves")).orElse(List.of());
        return new Panel(
                fields.text("label"),
                fields.text("title"),
                items.stream().map(this::curve).toList(),
                inset,
                heatMap);
    }

    private HeatMap heatMap(Cursor at) {
        Fields fields = Fields.of(at, "a heat map", List.of("variant", "columns"));
        return new HeatMap(variant(fields), fields.requiredText("columns", "\"C.population\""));
    }

    private String variant(Fields fields) {
        return fields.required("variant", "\"" + variants.get(0) + "\"")
                .map(this::variant)
                .orElse("");
    }

    private Curve curve(Cursor at) {
        Fields fields = Fields.of(at, "a curve", List.of("variant", "column", "label", "marks"));
        String variant = variant(fields);
        String column = fields.requiredText("column", "\"C.energy-density\"");
        return new Curve(
                variant,
                column,
                fields.requiredText("label", "\"Charger\""),
                fields.optional("marks").map(Cursor::truth).orElse(false));
    }

    private String variant(Cursor at) {
        String name = at.text();
        if (at.isText() && !variants.contains(name)) {
            at.problem("there is no variant '" + name + "'" + Names.suggestion(name, variants));
        }
        return name;
    }
}
