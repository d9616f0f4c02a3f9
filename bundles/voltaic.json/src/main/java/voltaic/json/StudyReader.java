package voltaic.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import voltaic.core.PluginKind;
import voltaic.json.Node.Mark;
import voltaic.json.Node.Origin;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TableColumn;

/** Reads a study: sets the values of each variant in the base experiment, and reads the outcome. */
final class StudyReader {
    static final String FORMAT = "voltaic-study/1";
    static final List<String> KEYS = List.of(
            "format", "title", "description", "base", "variants", "axes", "figure", "table", DocumentReader.SCHEMA);
    static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final String VARIANTS = "[{\"name\": \"a\", \"set\": {\"/solver/type\": \"mean-field\"}}]";

    private final UnaryOperator<Node> finish;
    private final Map<String, Cursor> roots = new LinkedHashMap<>();
    private final List<Map<String, String>> notes = new ArrayList<>();
    private final Set<String> folders = new HashSet<>();

    private StudyReader(UnaryOperator<Node> finish) {
        this.finish = finish;
    }

    /** @param finish what is still done to the experiment of each variant */
    static Document read(Path file, Cursor root, UnaryOperator<Node> finish) {
        StudyReader reader = new StudyReader(finish);
        return new Document(file, reader.study(root), true, reader.roots);
    }

    private Study study(Cursor root) {
        Fields fields = Fields.of(root, "a study", KEYS);
        fields.optional("description").ifPresent(Cursor::text);
        fields.optional(DocumentReader.SCHEMA).ifPresent(Cursor::text);
        if (fields.has("axes")) {
            fields.optional("axes")
                    .ifPresent(at -> at.problem("a study with axes is a sweep, which this version cannot run; "
                            + "list its experiments under 'variants' instead"));
            root.problems().throwIfAny();
        }
        Optional<Cursor> base = fields.required("base", "{\"ensembles\": …, \"time\": …, \"solver\": …}")
                .filter(StudyReader::isBase);
        List<Cursor> items =
                fields.required("variants", VARIANTS).map(StudyReader::variants).orElse(List.of());
        List<PluginSpec> exports = base.map(at -> ExperimentReader.plugins(
                        Fields.of(at, "an experiment", ExperimentReader.KEYS), "exports", PluginKind.EXPORTER))
                .orElse(List.of());
        List<Study.Variant> variants = new ArrayList<>();
        for (Cursor item : items) {
            variant(item, base).ifPresent(variants::add);
        }
        // Figure and table speak of the variants: without these there is nothing sensible to say about them.
        root.problems().throwIfAny();
        Optional<Figure> figure =
                fields.optional("figure").map(at -> FigureReader.read(at, List.copyOf(roots.keySet())));
        List<TableColumn> table =
                new TableReader(List.copyOf(roots.values()), notes).read(fields.list("table", "a list of columns"));
        return new Study(fields.text("title"), variants, figure, table, exports);
    }

    private static boolean isBase(Cursor base) {
        if (!base.isObject()) {
            base.notAllowed("an experiment");
        }
        return base.isObject();
    }

    private static List<Cursor> variants(Cursor at) {
        List<Cursor> items = at.items("a list of variants");
        if (at.isList() && items.isEmpty()) {
            at.problem("variants is empty; a study has at least one variant");
        }
        return items;
    }

    private Optional<Study.Variant> variant(Cursor item, Optional<Cursor> base) {
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
        Cursor root = Cursor.root(finish.apply(asRoot(tree, base.get())), item.problems());
        Experiment experiment = ExperimentReader.read(root);
        roots.put(name, root);
        notes.add(texts);
        return Optional.of(new Study.Variant(name, experiment));
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
    private static Node moved(Cursor value) {
        Node node = value.node();
        Place place = value.place();
        Origin own = node.mark().origin();
        Origin origin = own != null ? own : new Origin(place.source(), place.pointer(), place.line() > 0);
        return node.at(new Mark(node.mark().line(), node.mark().column(), origin));
    }
}
