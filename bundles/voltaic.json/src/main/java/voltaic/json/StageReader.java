package voltaic.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import voltaic.model.experiment.StageSpec;

/** Reads {@code stages}; whether their terms exist is for the core to say, as arrangements name reservoirs of their own. */
final class StageReader {
    private StageReader() {}

    /** @param end the last sample time; NaN if it is not known */
    static List<StageSpec> read(List<Cursor> items, double end) {
        List<StageSpec> stages = new ArrayList<>();
        double previous = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            Cursor item = items.get(i);
            Fields fields = Fields.of(item, "a stage", List.of("until", "off", "rates"));
            OptionalDouble until = until(fields, last, previous, end);
            previous = until.orElse(previous);
            List<String> off = off(fields);
            stages.add(new StageSpec(until, off, rates(fields, off)));
        }
        return stages;
    }

    private static OptionalDouble until(Fields fields, boolean last, double previous, double end) {
        Optional<Cursor> cursor = last ? fields.optional("until") : fields.required("until", "1e-6");
        if (cursor.isEmpty()) {
            return OptionalDouble.empty();
        }
        double until = cursor.get().number(value -> value > 0, "a positive time");
        if (Double.isNaN(until)) {
            return OptionalDouble.empty();
        }
        if (until <= previous) {
            cursor.get()
                    .problem("until is " + Numbers.plain(until) + ", not later than the end of the stage before at "
                            + Numbers.plain(previous) + "; stages ascend");
        } else if (last && until < end) {
            cursor.get()
                    .problem("the last stage ends at " + Numbers.plain(until) + ", before the last sample at "
                            + Numbers.plain(end) + "; leave 'until' out or add a stage");
        }
        return OptionalDouble.of(until);
    }

    private static List<String> off(Fields fields) {
        List<String> off = new ArrayList<>();
        for (Cursor item : fields.list("off", "a list of names of terms")) {
            String name = item.name();
            if (!name.isEmpty() && off.contains(name)) {
                item.problem("the term '" + name + "' stands twice in 'off'; each one stands once");
            }
            off.add(name);
        }
        return off;
    }

    private static Map<String, Double> rates(Fields fields, List<String> off) {
        Map<String, Double> rates = new LinkedHashMap<>();
        fields.optional("rates").ifPresent(at -> {
            String allowed = "an object of rates such as {\"pump\": 1.0}";
            for (Cursor rate : Fields.open(at, "'rates'", allowed).all()) {
                rates.put(rate.label(), rate.number(value -> value >= 0, "a rate that is not negative"));
                if (off.contains(rate.label())) {
                    rate.problem("the term '" + rate.label() + "' is in 'off' and in 'rates'; it is in one of them");
                }
            }
        });
        return rates;
    }
}
