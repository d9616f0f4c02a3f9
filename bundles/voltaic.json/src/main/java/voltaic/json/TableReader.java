package voltaic.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import voltaic.core.PluginKind;
import voltaic.model.experiment.TableColumn;
import voltaic.plugin.Names;

/** Reads {@code table}; texts and settings of the variants are looked up here. */
final class TableReader {
    private static final List<String> KINDS = List.of("note", "setting", "count", "final", "merit");
    private static final List<String> KEYS = List.of("heading", "note", "setting", "count", "final", "merit", "solver");

    private final List<Cursor> variants;
    private final List<Map<String, String>> notes;

    /**
     * @param variants the experiment of each variant
     * @param notes the texts of each variant
     */
    TableReader(List<Cursor> variants, List<Map<String, String>> notes) {
        this.variants = variants;
        this.notes = notes;
    }

    List<TableColumn> read(List<Cursor> columns) {
        return columns.stream().map(this::column).toList();
    }

    private TableColumn column(Cursor at) {
        Fields fields = Fields.of(at, "a column of the table", KEYS);
        String heading = fields.requiredText("heading", "\"E_B\"");
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (at.isObject() && kinds.size() != 1) {
            at.problem("a column of the table has " + (kinds.isEmpty() ? "none" : "more than one") + " of "
                    + String.join(", ", KINDS) + "; allowed: exactly one");
        }
        if (fields.has("solver") && !fields.has("final")) {
            fields.optional("solver").ifPresent(cursor -> cursor.problem("'solver' goes with 'final' only"));
        }
        if (kinds.size() != 1) {
            return new TableColumn.Text(heading, List.of());
        }
        String kind = kinds.get(0);
        return fields.optional(kind)
                .map(value -> of(heading, kind, value, fields))
                .orElseGet(() -> new TableColumn.Text(heading, List.of()));
    }

    private TableColumn of(String heading, String kind, Cursor value, Fields fields) {
        return switch (kind) {
            case "note" -> new TableColumn.Text(heading, note(value));
            case "setting" -> new TableColumn.Text(heading, cells(value, node -> setting(value, node)));
            case "count" -> new TableColumn.Text(heading, cells(value, node -> count(value, node)));
            case "final" ->
                new TableColumn.Final(
                        heading,
                        value.name(),
                        fields.optional("solver").map(cursor -> PluginSpecs.textOrObject(cursor, PluginKind.SOLVER)));
            default -> new TableColumn.Merit(heading, value.name());
        };
    }

    private List<String> note(Cursor at) {
        String key = at.name();
        if (!key.isEmpty() && notes.stream().noneMatch(texts -> texts.containsKey(key))) {
            List<String> known = notes.stream()
                    .flatMap(texts -> texts.keySet().stream())
                    .distinct()
                    .toList();
            at.problem("no variant has the note '" + key + "'" + Names.suggestion(key, known));
        }
        return notes.stream().map(texts -> texts.getOrDefault(key, "")).toList();
    }

    /** One cell a variant: empty where the variant has no such value, but at least one must have it. */
    private List<String> cells(Cursor at, Function<Node, String> words) {
        String pointer = at.name();
        if (pointer.isEmpty()) {
            return List.of();
        }
        try {
            List<String> path = JsonPointer.parse(pointer);
            List<Optional<Node>> values = variants.stream()
                    .map(root -> TreeEditor.find(root.node(), path))
                    .toList();
            if (values.stream().allMatch(Optional::isEmpty)) {
                at.problem("no variant has a value at '" + pointer + "'" + nearest(path));
            }
            return values.stream().map(node -> node.map(words).orElse("")).toList();
        } catch (IllegalArgumentException e) {
            at.problem(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private String nearest(List<String> path) {
        Cursor reached = TreeEditor.nearest(variants.get(0), path);
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Node> parent = TreeEditor.find(variants.get(0).node(), path.subList(0, i));
            if (parent.isPresent() && parent.get() == reached.node() && parent.get() instanceof Node.Members object) {
                return Names.suggestion(path.get(i), object.members().keySet());
            }
        }
        return "";
    }

    private static String setting(Cursor at, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.value() instanceof Number number
                    ? Numbers.plain(number)
                    : scalar.value().toString();
        }
        at.problem("'" + at.text() + "' leads to " + node.words() + "; a setting is a number, a text, true or false, "
                + "and 'count' gives the length of a list");
        return "";
    }

    private static String count(Cursor at, Node node) {
        if (node instanceof Node.Items list) {
            return Integer.toString(list.items().size());
        }
        at.problem("'" + at.text() + "' leads to " + node.words() + "; a list is counted");
        return "";
    }
}
