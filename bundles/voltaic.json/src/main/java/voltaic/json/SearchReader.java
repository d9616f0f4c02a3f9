package voltaic.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import voltaic.model.study.Axis.Target;
import voltaic.model.study.Kept;
import voltaic.model.study.Search;
import voltaic.model.study.Search.Goal;
import voltaic.model.study.Search.Variable;

/** Reads {@code search}. */
final class SearchReader {
    static final List<String> KEYS = List.of("goal", "of", "level", "over", "tolerance", "evaluations");
    static final List<String> VARIABLE_KEYS = List.of("name", "label", "set", "from", "to");
    static final Map<String, Goal> GOALS = new LinkedHashMap<>();
    static final int MOST_EVALUATIONS = 10_000;
    static final double DEFAULT_TOLERANCE = 1e-4;
    static final int DEFAULT_EVALUATIONS = 200;
    static final int MOST_VARIABLES = 10;

    static {
        GOALS.put("minimum", Goal.MINIMUM);
        GOALS.put("maximum", Goal.MAXIMUM);
        GOALS.put("level", Goal.LEVEL);
    }

    private SearchReader() {}

    static Search read(Cursor at, SweepNames names) {
        Fields fields = Fields.of(at, "a search", KEYS);
        Goal goal = fields.required("goal", "\"maximum\"")
                .map(word -> Words.choice(word, GOALS, Goal.MAXIMUM))
                .orElse(Goal.MAXIMUM);
        Kept of = fields.required("of", "\"B1.peak-energy-density\"")
                .map(SearchReader::quantity)
                .orElse(new Kept(Kept.Kind.MERIT, ""));
        OptionalDouble level = level(fields, goal);
        List<Variable> over = new ArrayList<>();
        Optional<Cursor> list = fields.required(
                "over", "[{\"name\": \"pump\", \"set\": \"/channels/0/rate\", \"from\": 0, \"to\": 4}]");
        List<Cursor> items =
                list.map(cursor -> cursor.items("a list of values to vary")).orElse(List.of());
        items.forEach(item -> over.add(variable(item, names)));
        list.filter(cursor -> cursor.isList() && (items.isEmpty() || items.size() > MOST_VARIABLES))
                .ifPresent(cursor -> cursor.problem(
                        "over has " + items.size() + " entries; 1 to " + MOST_VARIABLES + " are varied"));
        return new Search(
                goal,
                of,
                level,
                over,
                fields.optional("tolerance")
                        .map(cursor -> cursor.number(v -> v >= 1e-12 && v <= 0.1, "a number from 1e-12 to 0.1"))
                        .orElse(DEFAULT_TOLERANCE),
                fields.optional("evaluations")
                        .map(cursor -> cursor.whole(3, MOST_EVALUATIONS))
                        .orElse(DEFAULT_EVALUATIONS));
    }

    private static Kept quantity(Cursor at) {
        Kept of = KeptReader.read(at);
        if (of.kind() == Kept.Kind.SERIES) {
            at.problem("a search is for a number; a series is none");
        }
        return of;
    }

    private static OptionalDouble level(Fields fields, Goal goal) {
        if (goal != Goal.LEVEL) {
            fields.optional("level")
                    .ifPresent(cursor -> cursor.problem("a level belongs to the goal 'level', not to an extremum"));
            return OptionalDouble.empty();
        }
        return fields.required("level", "0.99")
                .map(cursor -> OptionalDouble.of(cursor.number(value -> true, "a number")))
                .orElse(OptionalDouble.empty());
    }

    private static Variable variable(Cursor at, SweepNames names) {
        Fields fields = Fields.of(at, "a value to vary", VARIABLE_KEYS);
        String name =
                fields.required("name", "\"pump\"").map(SweepNames::checked).orElse("");
        names.claim(at, name);
        List<Target> targets = fields.required("set", "\"/channels/0/rate\"")
                .map(TargetReader::read)
                .orElse(List.of());
        double from = bound(fields, "from", "0");
        double to = bound(fields, "to", "4");
        if (from >= to) {
            at.problem("the range is from " + Numbers.plain(from) + " to " + Numbers.plain(to) + "; it ascends");
        }
        String label = fields.text("label");
        return new Variable(name, label.isEmpty() ? LabelText.ofName(name) : label, targets, from, to);
    }

    private static double bound(Fields fields, String key, String example) {
        return fields.required(key, example)
                .map(cursor -> cursor.number(value -> true, "a number"))
                .orElse(Double.NaN);
    }
}
