package voltaic.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import voltaic.model.study.Axis;
import voltaic.model.study.Kept;
import voltaic.model.study.Outcome;
import voltaic.model.study.Search;
import voltaic.model.study.Sweep;

/** Reads a study as points: variants and axes around a base experiment, what is kept, and what is made of it. */
final class SweepReader {
    /** Keys that only {@code sweep} understands. */
    static final List<String> KEYS = List.of("axes", "parts", "search", "keep", "outcome");

    static final int MOST_PARTS = 100_000;

    private SweepReader() {}

    /** Whether a study spans more than its variants. */
    static boolean isSweep(Fields study) {
        return KEYS.stream().anyMatch(study::has);
    }

    /** @param finish what is still done to the experiment of each point */
    static SweepDocument read(Path file, Cursor root, UnaryOperator<Node> finish) {
        Fields fields = Fields.of(root, "a study", StudyReader.KEYS);
        fields.optional("description").ifPresent(Cursor::text);
        fields.optional(DocumentReader.SCHEMA).ifPresent(Cursor::text);
        boolean spans = isSweep(fields);
        for (String key : List.of("figure", "table")) {
            if (spans) {
                fields.optional(key)
                        .ifPresent(
                                at -> at.problem("'" + key + "' shows variants that are run over time; what is made of"
                                        + " the points of axes stands under 'outcome'"));
            }
        }
        Optional<Cursor> base = fields.required("base", "{\"ensembles\": …, \"time\": …, \"solver\": …}")
                .filter(StudyReader::isBase);
        Map<String, Node> variants = VariantReader.trees(
                spans && !fields.has("variants")
                        ? Optional.empty()
                        : fields.required("variants", StudyReader.VARIANTS).map(StudyReader::variants),
                base);
        SweepNames names = new SweepNames();
        AxesReader axesReader = new AxesReader(names);
        axesReader.read(fields.list("axes", "a list of axes"));
        int parts = fields.optional("parts").map(at -> at.whole(1, MOST_PARTS)).orElse(1);
        Optional<Search> search = fields.optional("search").map(at -> SearchReader.read(at, names));
        List<Kept> keep = keep(fields, parts);
        if (parts > 1) {
            search.ifPresent(
                    s -> root.problem("trajectories that are split into parts are not searched: a part is no mean"));
        }
        axesReader.checkCount(fields.optional("axes").orElse(root), Math.max(1, variants.size()), parts);
        root.problems().throwIfAny();
        List<Axis> axes = axesReader.axes();
        List<String> variantNames = List.copyOf(variants.keySet());
        boolean named = !variantNames.equals(List.of(""));
        List<Outcome> outcomes = new OutcomeReader(new SweepColumns(named, axes, search, keep))
                .read(fields.list("outcome", "a list of outcomes"));
        Sweep sweep = new Sweep(fields.text("title"), variantNames, axes, parts, search, keep, outcomes);
        SweepDocument document =
                new SweepDocument(file, sweep, variants, axesReader.sources(), fields.optional("search"), finish);
        document.checkPlaces(root);
        root.problems().throwIfAny();
        return document;
    }

    private static List<Kept> keep(Fields fields, int parts) {
        List<Kept> keep = new ArrayList<>();
        for (Cursor item : fields.list("keep", "a list of quantities")) {
            Kept kept = KeptReader.read(item);
            if (keep.contains(kept)) {
                item.problem("'" + kept.name() + "' is kept twice");
            }
            if (parts > 1 && kept.kind() != Kept.Kind.FINAL && kept.kind() != Kept.Kind.SERIES) {
                item.problem(
                        "a peak of a mean is no mean of peaks: of trajectories in parts, only final values and series"
                                + " are kept");
            }
            keep.add(kept);
        }
        if (parts > 1 && keep.isEmpty()) {
            fields.optional("parts")
                    .ifPresent(at ->
                            at.problem("of trajectories in parts, 'keep' names the final values and series to keep,"
                                    + " such as [{\"series\": \"B1.energy-density\"}]"));
        }
        return keep;
    }
}
