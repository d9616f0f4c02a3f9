package voltaic.json;

import static voltaic.json.Schemas.anyKeys;
import static voltaic.json.Schemas.listOf;
import static voltaic.json.Schemas.map;
import static voltaic.json.Schemas.object;
import static voltaic.json.Schemas.ref;
import static voltaic.json.Schemas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import voltaic.model.experiment.Figure.Spacing;

/** The form of a study. */
final class StudySchema {
    private StudySchema() {}

    static Map<String, Object> study() {
        Map<String, Object> properties = map(
                "format",
                map("const", StudyReader.FORMAT),
                "title",
                text("Shown above the figure."),
                "description",
                text("Free words for who reads the file, such as a citation."),
                "base",
                ref("experiment"),
                "variants",
                map("type", "array", "minItems", 1, "items", ref("variant")),
                "figure",
                ref("figure"),
                "table",
                listOf(
                        "table-column",
                        "What is printed at the end, one row a variant; the figures of merit " + "if left out."),
                DocumentReader.SCHEMA,
                Schemas.location());
        properties.putAll(SweepSchema.properties());
        Map<String, Object> study = object(
                "Variants of one experiment, or points over axes of its values, with what to make of them.",
                List.of("format", "base"),
                properties);
        List<Object> spans = new ArrayList<>(List.of(map("required", List.of("variants"))));
        SweepReader.KEYS.forEach(key -> spans.add(map("required", List.of(key))));
        study.put("anyOf", spans);
        return study;
    }

    static Map<String, Object> variant() {
        return object(
                "The base experiment with some values set.",
                List.of("name"),
                map(
                        "name",
                        map(
                                "type",
                                "string",
                                "pattern",
                                "^" + StudyReader.NAME + "$",
                                "description",
                                "Unique; the folder of its files is called so."),
                        "set",
                        map(
                                "type",
                                "object",
                                "description",
                                "Values by JSON Pointer into the base experiment. All but the last key must be there; "
                                        + "- appends to a list. Exports belong to the base alone.",
                                "propertyNames",
                                map("pattern", "^/(?!exports(/|$))"),
                                "additionalProperties",
                                true),
                        "notes",
                        anyKeys(map("type", "string"), "Texts for the table.")));
    }

    static Map<String, Object> figure() {
        return object(
                "Panels in a grid. Labels may use $…$ for italic symbols, _x and ^x for subscripts and superscripts.",
                List.of("columns", "x", "y", "panels"),
                map(
                        "columns",
                        map("type", "integer", "minimum", 1, "maximum", 6, "description", "Panels in a row."),
                        "x",
                        ref("axis"),
                        "y",
                        ref("axis"),
                        "color",
                        ref("color-axis"),
                        "panels",
                        map("type", "array", "minItems", 1, "items", ref("panel"))));
    }

    static Map<String, Object> axis() {
        return object(
                "An axis, the same for all panels.",
                List.of("label"),
                map(
                        "label",
                        text("The quantity with its unit."),
                        "scale",
                        map(
                                "type",
                                "number",
                                "exclusiveMinimum",
                                0,
                                "default",
                                1,
                                "description",
                                "What values are multiplied with before they are drawn."),
                        "range",
                        range("From and to, after scaling; fits the data if left out."),
                        "spacing",
                        map(
                                "enum",
                                List.of("linear", "logarithmic"),
                                "default",
                                "linear",
                                "description",
                                "Whether equal lengths stand for equal differences or for equal ratios.")));
    }

    static Map<String, Object> colorAxis() {
        return object(
                "The axis of the colours of all heat maps.",
                List.of(),
                map(
                        "label",
                        text("The quantity with its unit; Population if left out."),
                        "range",
                        range("From and to; 0 to the greatest value if left out."),
                        "spacing",
                        map(
                                "enum",
                                Arrays.stream(Spacing.values())
                                        .map(FigureReader::word)
                                        .toList(),
                                "default",
                                FigureReader.word(Spacing.LINEAR),
                                "description",
                                "How values are spread over the colours; square-root lets small ones show.")));
    }

    private static Map<String, Object> range(String description) {
        return map(
                "type",
                "array",
                "minItems",
                2,
                "maxItems",
                2,
                "items",
                map("type", "number"),
                "description",
                description);
    }

    static Map<String, Object> panel(boolean mayHaveInset) {
        Map<String, Object> properties = map(
                "label",
                text("The letter in the corner."),
                "title",
                text("What distinguishes this panel."),
                "curves",
                listOf("curve", "What is drawn."));
        if (!mayHaveInset) {
            return object("A small panel inside another.", List.of("curves"), properties);
        }
        properties.put("inset", ref("inset"));
        properties.put(FigureReader.HEAT_MAP, ref(FigureReader.HEAT_MAP));
        Map<String, Object> panel =
                object("A panel of curves, or a heat map with curves over it if wanted.", List.of(), properties);
        panel.put(
                "anyOf", List.of(map("required", List.of("curves")), map("required", List.of(FigureReader.HEAT_MAP))));
        panel.put("not", map("required", List.of("inset", FigureReader.HEAT_MAP)));
        return panel;
    }

    static Map<String, Object> heatMap() {
        return object(
                "Columns that are numbered, such as populations of a ladder, over time in colours: number k of 0 … N at height k/N.",
                List.of("variant", "columns"),
                map(
                        "variant",
                        text("The name of the variant."),
                        "columns",
                        text(
                                "What the columns have in common, such as C.population for C.population-0, C.population-1 …")));
    }

    static Map<String, Object> curve() {
        return object(
                "A curve. Curves with the same label share a legend entry and a style.",
                List.of("variant", "column", "label"),
                map(
                        "variant",
                        text("The name of the variant."),
                        "column",
                        text("The column of its result, such as C.energy-density."),
                        "label",
                        text("The words in the legend."),
                        "marks",
                        map(
                                "type",
                                "boolean",
                                "default",
                                false,
                                "description",
                                "Whether values are marked by crosses, without a line.")));
    }

    static Map<String, Object> tableColumn() {
        return map(
                "type",
                "object",
                "description",
                "A column of the table: exactly one of note, setting, count, final and merit.",
                "required",
                List.of("heading"),
                "properties",
                map(
                        "heading",
                        text("The words above the column."),
                        "note",
                        text("The key of a text in the notes of the variants."),
                        "setting",
                        text("A JSON Pointer to a number, a text or a truth value of the variant's experiment."),
                        "count",
                        text("A JSON Pointer to a list; its length is shown."),
                        "final",
                        text("A column of the result, such as B1.energy-density; its last value is shown."),
                        "merit",
                        text("A figure of merit."),
                        "solver",
                        map(
                                "description",
                                "With final: another solver to run the variant with, its id or an object.",
                                "oneOf",
                                List.of(map("type", "string"), ref("solver")))),
                "additionalProperties",
                false,
                "oneOf",
                List.of(
                        map("required", List.of("note")),
                        map("required", List.of("setting")),
                        map("required", List.of("count")),
                        map("required", List.of("final")),
                        map("required", List.of("merit"))),
                "dependentRequired",
                map("solver", List.of("final")));
    }
}
