package voltaic.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.model.study.Outcome;
import voltaic.plugin.Names;

/** Reads {@code outcome}: what is made of the points. */
final class OutcomeReader {
    private static final List<String> COMMON = List.of("type", "name", "title");
    static final Map<String, List<String>> KEYS = new LinkedHashMap<>();
    static final double DEFAULT_CONFIDENCE = 0.95;

    static {
        KEYS.put("table", List.of("columns"));
        KEYS.put("lines", List.of("x", "y", "panels", "label"));
        KEYS.put("heat-map", List.of("x", "y", "value", "label"));
        KEYS.put("power-law", List.of("x", "y", "confidence", "label"));
        KEYS.put("optimum", List.of("of", "goal", "over"));
        KEYS.put("threshold", List.of("x", "of", "level"));
    }

    private final SweepColumns columns;
    private final SweepNames names = new SweepNames();

    /** @param columns what there is to show */
    OutcomeReader(SweepColumns columns) {
        this.columns = columns;
    }

    List<Outcome> read(List<Cursor> items) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Cursor item : items) {
            outcome(item, outcomes.size() + 1).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private Optional<Outcome> outcome(Cursor at, int number) {
        if (!at.isObject()) {
            at.notAllowed("an object {\"type\": …}");
            return Optional.empty();
        }
        String type = Fields.open(at, "an outcome", "an object")
                .required("type", "\"lines\"")
                .map(word -> Words.choice(word, typeWords(), ""))
                .orElse("");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>(COMMON);
        keys.addAll(KEYS.get(type));
        Fields fields = Fields.of(at, "an outcome of type " + type, keys);
        String name = fields.optional("name").map(SweepNames::checked).orElse(type + (number > 1 ? "-" + number : ""));
        names.claim(at, name);
        String title = fields.text("title");
        return Optional.of(
                switch (type) {
                    case "table" -> new Outcome.Table(name, title, shown(fields.list("columns", "a list of columns")));
                    case "lines" -> lines(fields, name, title);
                    case "heat-map" -> heatMap(at, fields, name, title);
                    case "power-law" -> powerLaw(fields, name, title);
                    case "optimum" ->
                        new Outcome.Optimum(
                                name,
                                title,
                                quantity(fields, "of"),
                                isMaximum(fields),
                                fields.list("over", "a list of axes").stream()
                                        .map(cursor -> known(cursor, "coordinate", columns.groups()))
                                        .toList());
                    default ->
                        new Outcome.Threshold(
                                name,
                                title,
                                axis(fields, "x"),
                                quantity(fields, "of"),
                                fields.required("level", "0.99")
                                        .map(cursor -> cursor.number(value -> true, "a number"))
                                        .orElse(Double.NaN));
                });
    }

    private static Map<String, String> typeWords() {
        Map<String, String> words = new LinkedHashMap<>();
        KEYS.keySet().forEach(type -> words.put(type, type));
        return words;
    }

    private Outcome lines(Fields fields, String name, String title) {
        Optional<Cursor> y = fields.required("y", "[\"B1.peak-energy-density\"]");
        List<String> quantities = y.map(cursor -> cursor.isText()
                        ? List.of(quantity(cursor))
                        : cursor.items("a kept quantity, or a list of these").stream()
                                .map(this::quantity)
                                .toList())
                .orElse(List.of());
        return new Outcome.Lines(
                name,
                title,
                axis(fields, "x"),
                quantities,
                fields.optional("panels").map(cursor -> known(cursor, "coordinate", columns.groups())),
                fields.text("label"));
    }

    private Outcome heatMap(Cursor at, Fields fields, String name, String title) {
        String x = axis(fields, "x");
        String y = axis(fields, "y");
        if (!x.isEmpty() && x.equals(y)) {
            at.problem("a heat map is over two different axes; both are '" + x + "'");
        }
        return new Outcome.HeatMap(name, title, x, y, quantity(fields, "value"), fields.text("label"));
    }

    private Outcome powerLaw(Fields fields, String name, String title) {
        return new Outcome.PowerLaw(
                name,
                title,
                axis(fields, "x"),
                quantity(fields, "y"),
                fields.optional("confidence")
                        .map(cursor -> cursor.number(v -> v > 0 && v < 1, "a number between 0 and 1, such as 0.95"))
                        .orElse(DEFAULT_CONFIDENCE),
                fields.text("label"));
    }

    private static boolean isMaximum(Fields fields) {
        return fields.optional("goal")
                .map(word -> Words.choice(word, Map.of("minimum", false, "maximum", true), true))
                .orElse(true);
    }

    private List<String> shown(List<Cursor> items) {
        return items.stream()
                .map(cursor -> known(cursor, "column", columns.all()))
                .toList();
    }

    private String axis(Fields fields, String key) {
        return fields.required(key, "\"pump\"")
                .map(cursor -> known(cursor, "axis of numbers", columns.numeric()))
                .orElse("");
    }

    private String quantity(Fields fields, String key) {
        return fields.required(key, "\"B1.peak-energy-density\"")
                .map(this::quantity)
                .orElse("");
    }

    private String quantity(Cursor at) {
        return columns.keepsEverything() ? at.name() : known(at, "kept quantity", columns.quantities());
    }

    private static String known(Cursor at, String what, Collection<String> known) {
        String name = at.name();
        if (!name.isEmpty() && !known.contains(name)) {
            at.problem("there is no " + what + " '" + name + "'"
                    + (known.isEmpty() ? "; the study has none" : Names.suggestion(name, known)));
        }
        return name;
    }
}
