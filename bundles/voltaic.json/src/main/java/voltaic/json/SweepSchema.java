package voltaic.json;

import static voltaic.json.Schemas.list;
import static voltaic.json.Schemas.listOf;
import static voltaic.json.Schemas.map;
import static voltaic.json.Schemas.object;
import static voltaic.json.Schemas.ref;
import static voltaic.json.Schemas.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of what a study spans, and of what is made of its points. */
final class SweepSchema {
    private SweepSchema() {}

    /** The keys of a study beside its variants, by their definitions. */
    static Map<String, Object> properties() {
        return map(
                "axes",
                listOf("study-axis", "The points are the product of the axes, and of the variants if there are any."),
                "parts",
                map(
                        "type",
                        "integer",
                        "minimum",
                        1,
                        "maximum",
                        SweepReader.MOST_PARTS,
                        "default",
                        1,
                        "description",
                        "Into how many points the trajectories of each experiment are split; their means are put together."),
                "search",
                ref("search"),
                "keep",
                listOf("kept", "What is kept of every point; every figure of merit if left out."),
                "outcome",
                listOf("outcome", "What is made of the points; a table if left out."));
    }

    static void addTo(Map<String, Object> definitions) {
        definitions.put("study-axis", axis());
        definitions.put("track", track());
        definitions.put("target", target());
        definitions.put("search", search());
        definitions.put("kept", kept());
        definitions.put("outcome", outcome());
    }

    private static Map<String, Object> axis() {
        Map<String, Object> zip = object(
                "Axes that go along with each other, step by step.",
                List.of(AxesReader.ZIP),
                map(AxesReader.ZIP, map("type", "array", "minItems", 1, "items", ref("track"))));
        Map<String, Object> single = new LinkedHashMap<>(ref("track"));
        single.put("required", List.of("name", "set"));
        return map("oneOf", List.of(single, zip));
    }

    private static Map<String, Object> track() {
        Map<String, Object> track = object(
                "Values that are set one after another: a list, or evenly spaced ones.",
                List.of(),
                map(
                        "name",
                        name("The column of the values in tables."),
                        "label",
                        text("Words for the axis of a figure, with markup."),
                        "set",
                        targets(),
                        "values",
                        map("type", "array", "minItems", 1, "description", "The values, one after another."),
                        "from",
                        number("The first value."),
                        "to",
                        number("The last value."),
                        "count",
                        map("type", "integer", "minimum", 2, "description", "How many values there are."),
                        "spacing",
                        words(List.of("linear", "logarithmic"), "linear", "Equal differences, or equal ratios."),
                        "whole",
                        map(
                                "type",
                                "boolean",
                                "default",
                                false,
                                "description",
                                "Whether the values are rounded to whole numbers.")));
        track.put(
                "oneOf", List.of(map("required", List.of("values")), map("required", List.of("from", "to", "count"))));
        return track;
    }

    private static Map<String, Object> targets() {
        return map(
                "description",
                "Where the values are set: a JSON Pointer into the base experiment, or several.",
                "oneOf",
                List.of(ref("target"), map("type", "array", "minItems", 1, "items", ref("target"))));
    }

    private static Map<String, Object> target() {
        Map<String, Object> pointer = map("type", "string", "pattern", "^/(?!exports(/|$))");
        return map(
                "oneOf",
                List.of(
                        pointer,
                        object(
                                "A place that takes factor · value^power.",
                                List.of("pointer"),
                                map(
                                        "pointer",
                                        pointer,
                                        "factor",
                                        map("type", "number", "default", 1),
                                        "power",
                                        map("type", "number", "default", 1)))));
    }

    private static Map<String, Object> search() {
        Map<String, Object> variable = object(
                "A value that is varied.",
                List.of("name", "set", "from", "to"),
                map(
                        "name",
                        name("The column of the value in tables."),
                        "label",
                        text("Words for the axis of a figure, with markup."),
                        "set",
                        targets(),
                        "from",
                        number("Its least value."),
                        "to",
                        number("Its greatest value.")));
        return object(
                "A search at every point of the axes; every evaluation is kept.",
                List.of("goal", "of", "over"),
                map(
                        "goal",
                        words(
                                List.copyOf(SearchReader.GOALS.keySet()),
                                null,
                                "The extremum of a quantity, or where it reaches a level: the least value where it does."),
                        "of",
                        ref("kept"),
                        "level",
                        number("What the quantity is to reach."),
                        "over",
                        map("type", "array", "minItems", 1, "maxItems", SearchReader.MOST_VARIABLES, "items", variable),
                        "tolerance",
                        map(
                                "type",
                                "number",
                                "minimum",
                                1e-12,
                                "maximum",
                                0.1,
                                "default",
                                SearchReader.DEFAULT_TOLERANCE,
                                "description",
                                "Of the values found, relative to the widths of their ranges."),
                        "evaluations",
                        map(
                                "type",
                                "integer",
                                "minimum",
                                3,
                                "maximum",
                                SearchReader.MOST_EVALUATIONS,
                                "default",
                                SearchReader.DEFAULT_EVALUATIONS,
                                "description",
                                "How many runs a search may take.")));
    }

    private static Map<String, Object> kept() {
        List<Object> forms = new ArrayList<>();
        forms.add(text("A figure of merit, such as B1.peak-energy-density."));
        Map<String, String> words = map2(
                "merit", "A figure of merit.",
                "final", "A column, whose last value is kept.",
                "maximum", "A column, whose greatest value is kept.",
                "series", "A column, which is kept as a whole.");
        KeptReader.KINDS
                .keySet()
                .forEach(kind -> forms.add(object(
                        String.valueOf(words.get(kind)),
                        List.of(kind),
                        map(kind, text("Its name, such as B1.energy-density.")))));
        return map("oneOf", forms);
    }

    private static Map<String, String> map2(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> outcome() {
        Map<String, Object> forms = map(
                "columns",
                list(map("type", "string"), "Coordinates and kept quantities; all if left out."),
                "x",
                text("An axis of numbers."),
                "y",
                map(
                        "description",
                        "A kept quantity, or several for lines; an axis for a heat map.",
                        "oneOf",
                        List.of(map("type", "string"), map("type", "array", "items", map("type", "string")))),
                "panels",
                text("The coordinate, or variant, that has a panel for each value."),
                "label",
                text("Words for the axis of the values, or for the colours, with markup."),
                "value",
                text("A kept quantity."),
                "confidence",
                map(
                        "type",
                        "number",
                        "exclusiveMinimum",
                        0,
                        "exclusiveMaximum",
                        1,
                        "default",
                        OutcomeReader.DEFAULT_CONFIDENCE),
                "of",
                text("A kept quantity."),
                "goal",
                words(List.of("minimum", "maximum"), "maximum", "Which extremum."),
                "over",
                list(map("type", "string"), "The axes that the optimum is looked for on; all if left out."),
                "level",
                number("What the quantity is to reach."));
        List<Object> types = new ArrayList<>();
        OutcomeReader.KEYS.forEach((type, keys) -> {
            Map<String, Object> properties = map(
                    "type",
                    map("const", type),
                    "name",
                    name("What its files are called."),
                    "title",
                    text("Shown above it."));
            keys.forEach(key -> properties.put(key, forms.get(key)));
            List<String> required = new ArrayList<>(List.of("type"));
            keys.stream()
                    .filter(key -> List.of("x", "y", "value", "of", "level").contains(key))
                    .forEach(required::add);
            types.add(object("An outcome of type " + type + ".", required, properties));
        });
        return map("oneOf", types);
    }

    private static Map<String, Object> name(String description) {
        return map("type", "string", "pattern", "^" + StudyReader.NAME + "$", "description", description);
    }

    private static Map<String, Object> number(String description) {
        return map("type", "number", "description", description);
    }

    private static Map<String, Object> words(
            List<String> words, @org.jspecify.annotations.Nullable String byDefault, String description) {
        Map<String, Object> map = map("enum", words, "description", description);
        if (byDefault != null) {
            map.put("default", byDefault);
        }
        return map;
    }
}
