package voltaic.json;

import java.util.List;
import java.util.Optional;
import voltaic.model.experiment.TimeGrid;

/** Reads {@code time}; nothing, and a report, where it is not understood. */
final class TimeReader {
    private static final String FORMS = "{\"end\": t, \"samples\": n} or {\"at\": [t, …]}";

    private TimeReader() {}

    static Optional<TimeGrid> read(Cursor at) {
        if (!at.isObject()) {
            at.notAllowed(FORMS);
            return Optional.empty();
        }
        Fields fields = Fields.of(at, "'time'", List.of("end", "samples", "at"));
        if (fields.has("at")) {
            if (fields.has("end") || fields.has("samples")) {
                at.problem("'time' has 'at' beside 'end' or 'samples'; allowed: " + FORMS);
            }
            return fields.optional("at").flatMap(TimeReader::listed);
        }
        double end = fields.required("end", "5e-6")
                .map(cursor -> cursor.number(value -> value > 0, "a positive number"))
                .orElse(Double.NaN);
        int samples = fields.required("samples", "401")
                .map(cursor -> cursor.whole(2, TimeGrid.MAX_SAMPLES))
                .orElse(2);
        return Optional.of(new TimeGrid.Uniform(end, samples));
    }

    private static Optional<TimeGrid> listed(Cursor at) {
        List<Cursor> items = at.items("a list of times");
        if (!at.isList()) {
            return Optional.empty();
        }
        if (items.isEmpty() || items.size() > TimeGrid.MAX_SAMPLES) {
            at.problem("at has " + items.size() + " times; allowed: 1 to " + TimeGrid.MAX_SAMPLES);
            return Optional.empty();
        }
        List<Double> times = items.stream()
                .map(cursor -> cursor.number(value -> value >= 0, "a time that is not negative"))
                .toList();
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i) <= times.get(i - 1)) {
                items.get(i)
                        .problem(items.get(i).label() + " is " + Numbers.plain(times.get(i)) + ", not later than "
                                + Numbers.plain(times.get(i - 1)) + " before it; times ascend");
                return Optional.empty();
            }
        }
        if (times.get(times.size() - 1) == 0) {
            at.problem("the last time of at is 0; it must be positive");
        }
        return Optional.of(new TimeGrid.At(times));
    }
}
