package voltaic.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import voltaic.core.PluginKind;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TableColumn;

/** Reads a study: sets the values of each variant in the base experiment, and reads the outcome. */
final class StudyReader {
    static final String FORMAT = "voltaic-study/1";
    static final List<String> KEYS = List.of(
            "format",
            "title",
            "description",
            "base",
            "variants",
            "axes",
            "parts",
            "search",
            "keep",
            "outcome",
            "figure",
            "table",
            DocumentReader.SCHEMA);
    static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    static final String VARIANTS = "[{\"name\": \"a\", \"set\": {\"/solver/type\": \"mean-field\"}}]";

    private final UnaryOperator<Node> finish;
    private final Map<String, Cursor> roots = new LinkedHashMap<>();
    private final List<Map<String, String>> notes = new ArrayList<>();
    private final VariantReader variants = new VariantReader();

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
        SweepReader.KEYS.stream().filter(fields::has).findFirst().ifPresent(key -> {
            fields.optional(key)
                    .ifPresent(at -> at.problem("a study with '" + key
                            + "' is run by 'voltaic sweep'; 'voltaic run' takes" + " studies of variants alone"));
            root.problems().throwIfAny();
        });
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

    static boolean isBase(Cursor base) {
        if (!base.isObject()) {
            base.notAllowed("an experiment");
        }
        return base.isObject();
    }

    static List<Cursor> variants(Cursor at) {
        List<Cursor> items = at.items("a list of variants");
        if (at.isList() && items.isEmpty()) {
            at.problem("variants is empty; a study has at least one variant");
        }
        return items;
    }

    private Optional<Study.Variant> variant(Cursor item, Optional<Cursor> base) {
        Optional<VariantReader.VariantTree> read = variants.read(item, base);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Cursor root = Cursor.root(finish.apply(read.get().tree()), item.problems());
        Experiment experiment = ExperimentReader.read(root);
        roots.put(read.get().name(), root);
        notes.add(read.get().notes());
        return Optional.of(new Study.Variant(read.get().name(), experiment));
    }
}
