package voltaic.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import voltaic.json.Node.Mark;
import voltaic.model.study.Axis.Spacing;
import voltaic.model.study.Axis.Target;
import voltaic.model.study.Axis.Track;

/** Reads one track of an axis: a list of values, or evenly spaced ones. */
final class TrackReader {
    static final List<String> KEYS =
            List.of("name", "label", "set", "values", "from", "to", "count", "spacing", "whole");

    private static final String VALUES = "[1, 2, 5]";
    private static final Map<String, Spacing> SPACINGS =
            Map.of("linear", Spacing.LINEAR, "logarithmic", Spacing.LOGARITHMIC);

    private TrackReader() {}

    /**
     * A track whose values are still to be made, which is done when their number is known to be sensible.
     *
     * @param track the track without its values
     * @param count how many there are
     * @param value each, as it stands in the tree
     */
    record Source(Cursor at, Track track, long count, IntFunction<Node> value) {
        /** The track with its values. */
        Track withValues() {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(value.apply(i).value());
            }
            return new Track(track.name(), track.label(), track.targets(), values, track.spacing());
        }
    }

    /** @param zipped whether it stands beside others, where it may do without a name or without a place */
    static Source read(Cursor at, boolean zipped) {
        Fields fields = Fields.of(at, "an axis", KEYS);
        String name = zipped
                ? fields.optional("name").map(SweepNames::checked).orElse("")
                : fields.required("name", "\"N_C\"").map(SweepNames::checked).orElse("");
        String label = fields.text("label");
        List<Target> targets = (zipped ? fields.optional("set") : fields.required("set", "\"/ensembles/0/spins\""))
                .map(TargetReader::read)
                .orElse(List.of());
        if (zipped && name.isEmpty() && targets.isEmpty() && at.isObject()) {
            at.problem("this axis has neither a name nor a place that it sets; give one, or leave it out");
        }
        boolean even = fields.has("from") || fields.has("to") || fields.has("count");
        if (even && fields.has("values")) {
            at.problem("an axis has 'values', or 'from', 'to' and 'count', and not both");
        }
        Spacing spacing = fields.optional("spacing").map(TrackReader::spacing).orElse(Spacing.LINEAR);
        Track track = new Track(name, label.isEmpty() ? LabelText.ofName(name) : label, targets, List.of(), spacing);
        return even ? even(at, fields, track) : listed(at, fields, track);
    }

    private static Spacing spacing(Cursor at) {
        return Words.choice(at, new LinkedHashMap<>(SPACINGS), Spacing.LINEAR);
    }

    private static Source listed(Cursor at, Fields fields, Track track) {
        Optional<Cursor> values = fields.required("values", VALUES);
        List<Cursor> items = values.map(list -> list.items("a list of values")).orElse(List.of());
        values.filter(list -> list.isList() && items.isEmpty())
                .ifPresent(list -> list.problem("values is empty; an axis has at least one value"));
        for (Cursor item : items) {
            if (!track.name().isEmpty() && (item.isList() || item.isObject())) {
                item.notAllowed(
                        "a number, a text or a truth value; lists and objects stand on an axis without a name, in"
                                + " a 'zip' beside one that names the points");
            }
        }
        if (fields.has("whole")) {
            fields.optional("whole")
                    .ifPresent(whole -> whole.problem(
                            "values are taken as they are; 'whole' goes with" + " 'from', 'to' and 'count'"));
        }
        return new Source(at, track, items.size(), i -> VariantReader.moved(items.get(i)));
    }

    private static Source even(Cursor at, Fields fields, Track track) {
        boolean logarithmic = track.spacing() == Spacing.LOGARITHMIC;
        double from = end(fields, "from", logarithmic);
        double to = end(fields, "to", logarithmic);
        double count = fields.required("count", "21")
                .map(cursor ->
                        cursor.number(value -> value >= 2 && value == Math.rint(value), "a whole number, at least 2"))
                .orElse(Double.NaN);
        boolean whole = fields.optional("whole").map(Cursor::truth).orElse(false);
        if (from == to) {
            at.problem("the axis goes from " + Numbers.plain(from) + " to the same value; 'from' and 'to' differ");
        }
        Mark mark = VariantReader.moved(at).mark();
        return new Source(at, track, Double.isNaN(count) ? 0 : (long) count, i -> {
            double value = value(from, to, i, count, logarithmic);
            return new Node.Scalar(whole ? (Object) Math.round(value) : (Object) value, mark);
        });
    }

    private static double end(Fields fields, String key, boolean logarithmic) {
        String allowed = logarithmic ? "a positive number: the spacing is logarithmic" : "a number";
        return fields.required(key, key.equals("from") ? "1" : "10")
                .map(cursor -> cursor.number(value -> !logarithmic || value > 0, allowed))
                .orElse(Double.NaN);
    }

    /** The ends exactly; the same bits on every platform. */
    private static double value(double from, double to, int i, double count, boolean logarithmic) {
        if (i == 0 || i == count - 1) {
            return i == 0 ? from : to;
        }
        return logarithmic ? from * StrictMath.pow(to / from, i / (count - 1)) : from + (to - from) * i / (count - 1);
    }
}
