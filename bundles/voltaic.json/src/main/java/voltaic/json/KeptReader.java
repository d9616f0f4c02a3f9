package voltaic.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voltaic.model.study.Kept;
import voltaic.model.study.Kept.Kind;

/** Reads what is kept of a point: the name of a figure of merit, or an object. */
final class KeptReader {
    static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("merit", Kind.MERIT);
        KINDS.put("final", Kind.FINAL);
        KINDS.put("maximum", Kind.MAXIMUM);
        KINDS.put("series", Kind.SERIES);
    }

    private static final String ALLOWED =
            "the name of a figure of merit such as \"B1.peak-energy-density\", or an object"
                    + " such as {\"final\": \"B1.energy-density\"}, with one of merit, final, maximum and series";
    private static final Kept HARMLESS = new Kept(Kind.MERIT, "");

    private KeptReader() {}

    static Kept read(Cursor at) {
        if (at.isText()) {
            return new Kept(Kind.MERIT, at.name());
        }
        if (!at.isObject()) {
            at.notAllowed(ALLOWED);
            return HARMLESS;
        }
        Fields fields = Fields.of(at, "a kept quantity", List.copyOf(KINDS.keySet()));
        List<Cursor> given = fields.all();
        if (given.size() != 1 || !KINDS.containsKey(given.get(0).label())) {
            if (given.size() != 1) {
                at.problem("a kept quantity is " + ALLOWED);
            }
            return HARMLESS;
        }
        return new Kept(KINDS.get(given.get(0).label()), given.get(0).name());
    }
}
