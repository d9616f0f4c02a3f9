package voltaic.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import voltaic.json.Node.Mark;
import voltaic.json.Node.Origin;

/** Reads the variants of a study as trees: the base experiment with the values of each variant set in it. */
final class VariantReader {
    private static final Pattern NAMES = Pattern.compile(StudyReader.NAME);

    private final Set<String> folders = new HashSet<>();

    /**
     * A variant.
     *
     * @param tree its experiment
     * @param notes texts for the table
     */
    record VariantTree(String name, Node tree, Map<String, String> notes) {}

    /** The variants of a study, by name; one without a name where the study has none. */
    static Map<String, Node> trees(Optional<List<Cursor>> items, Optional<Cursor> base) {
        Map<String, Node> trees = new LinkedHashMap<>();
        if (items.isEmpty()) {
            base.ifPresent(at -> trees.put("", asRoot(at.node(), at)));
            return trees;
        }
        VariantReader reader = new VariantReader();
        for (Cursor item : items.get()) {
            reader.read(item, base).ifPresent(variant -> trees.put(variant.name(), variant.tree()));
        }
        return trees;
    }

    /** A variant; nothing if there is no base experiment to set its values in. */
    Optional<VariantTree> read(Cursor item, Optional<Cursor> base) {
        Fields fields = Fields.of(item, "a variant", List.of("name", "set", "notes"));
        String name = fields.required("name", "\"a\"").map(this::name).orElse("");
        Map<String, String> texts = new LinkedHashMap<>();
        fields.optional("notes")
                .map(at -> Fields.open(at, "'notes'", "an object of texts such as {\"paper\": \"1/2\"}"))
                .ifPresent(object -> object.all().forEach(note -> texts.put(note.label(), note.text())));
        if (base.isEmpty()) {
            return Optional.empty();
        }
        Node tree = base.get().node();
        Optional<Fields> set = fields.optional("set")
                .map(at -> Fields.open(at, "'set'", "an object of values by pointer such as {\"/time/end\": 1e-5}"));
        if (set.isPresent()) {
            for (Cursor value : set.get().all()) {
                tree = apply(value, tree);
            }
        }
        return Optional.of(new VariantTree(name, asRoot(tree, base.get()), texts));
    }

    private String name(Cursor at) {
        String name = at.name();
        if (name.isEmpty()) {
            return name;
        }
        if (!NAMES.matcher(name).matches()) {
            at.notAllowed(
                    "a name fit for a folder: up to 64 letters a–z, digits, _ and -, beginning with a letter or digit");
        } else if (!folders.add(name.toLowerCase(Locale.ROOT))) {
            // Some file systems do not tell A from a.
            at.problem("there are two variants called '" + name + "', in upper or lower case; names are unique");
        }
        return name;
    }

    private static Node asRoot(Node tree, Cursor base) {
        Place place = base.place();
        Origin own = tree.mark().origin();
        return tree.at(new Mark(
                tree.mark().line(),
                tree.mark().column(),
                own != null ? own : new Origin(place.source(), place.pointer(), true)));
    }

    private static Node apply(Cursor value, Node tree) {
        String pointer = value.label();
        try {
            List<String> path = JsonPointer.parse(pointer);
            if (path.isEmpty()) {
                value.problem("a variant sets single values; the pointer is not empty, as in /time/end");
                return tree;
            }
            if (path.get(0).equals("exports")) {
                value.problem("a variant cannot set /exports; they belong to the whole study and stand in 'base'");
                return tree;
            }
            return TreeEditor.set(tree, path, moved(value));
        } catch (IllegalArgumentException e) {
            value.problem(String.valueOf(e.getMessage()));
        } catch (TreeEditor.NoSuchPlaceException e) {
            value.problem("'" + pointer + "' leads nowhere in the base experiment: " + e.getMessage());
        }
        return tree;
    }

    /** The value of a variant, on its way into the base experiment. */
    static Node moved(Cursor value) {
        Node node = value.node();
        Place place = value.place();
        Origin own = node.mark().origin();
        Origin origin = own != null ? own : new Origin(place.source(), place.pointer(), place.line() > 0);
        return node.at(new Mark(node.mark().line(), node.mark().column(), origin));
    }
}
