package voltaic.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;

/** Reads {@code ensembles}. */
final class EnsembleReader {
    static final String NAME = "[A-Za-z][A-Za-z0-9_]*";

    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final String INITIAL =
            "\"excited\", \"ground\", {\"excitations\": k} or {\"populations\": [p_0 … p_N]}";

    private EnsembleReader() {}

    static List<Ensemble> read(Cursor at) {
        List<Cursor> items = at.items("a list of ensembles");
        if (at.isList() && items.isEmpty()) {
            at.problem("ensembles is empty; an experiment has at least one ensemble");
        }
        List<Ensemble> ensembles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Cursor item : items) {
            Fields fields = Fields.of(item, "an ensemble", List.of("name", "spins", "initial"));
            String name = fields.required("name", "\"C\"")
                    .map(cursor -> name(cursor, names))
                    .orElse("");
            int spins = fields.required("spins", "100")
                    .map(cursor -> cursor.whole(1, Integer.MAX_VALUE))
                    .orElse(1);
            InitialState initial = fields.required("initial", "\"ground\"")
                    .map(cursor -> initial(cursor, spins))
                    .orElse(new InitialState.Ground());
            ensembles.add(new Ensemble(name, spins, initial));
        }
        return ensembles;
    }

    private static String name(Cursor at, Set<String> names) {
        String name = at.name();
        if (name.isEmpty()) {
            return name;
        }
        if (!NAMES.matcher(name).matches()) {
            at.notAllowed("a letter a–z, then letters, digits and _");
        } else if (!names.add(name)) {
            at.problem("there are two ensembles called '" + name + "'; names are unique");
        }
        return name;
    }

    private static InitialState initial(Cursor at, int spins) {
        InitialState harmless = new InitialState.Ground();
        if (at.isText()) {
            return switch (at.text()) {
                case "excited" -> new InitialState.Excited();
                case "ground" -> harmless;
                default -> {
                    at.notAllowed(INITIAL);
                    yield harmless;
                }
            };
        }
        if (!at.isObject()) {
            at.notAllowed(INITIAL);
            return harmless;
        }
        Fields fields = Fields.of(at, "an initial state", List.of("excitations", "populations"));
        if (fields.has("excitations") == fields.has("populations")) {
            at.problem("an initial state has either 'excitations' or 'populations'; allowed: " + INITIAL);
            return harmless;
        }
        return fields.optional("excitations")
                .<InitialState>map(cursor -> new InitialState.Excitations(cursor.whole(0, spins)))
                .or(() -> fields.optional("populations").map(cursor -> populations(cursor, spins)))
                .orElse(harmless);
    }

    private static InitialState populations(Cursor at, int spins) {
        List<Double> p = at.items("a list of " + (spins + 1L) + " numbers, p_0 … p_" + spins).stream()
                .map(cursor -> cursor.number(value -> value >= 0, "a number that is not negative"))
                .toList();
        InitialState populations = new InitialState.Populations(p);
        if (!at.isList() || p.contains(Double.NaN)) {
            return new InitialState.Ground();
        }
        try {
            populations.check(spins);
            return populations;
        } catch (IllegalArgumentException e) {
            at.problem(String.valueOf(e.getMessage()));
            return new InitialState.Ground();
        }
    }
}
