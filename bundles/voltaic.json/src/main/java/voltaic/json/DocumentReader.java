package voltaic.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.json.Node.Mark;
import voltaic.json.Node.Origin;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Study;
import voltaic.model.study.Sweep;

/**
 * Reads experiments and studies. The form is checked here, all of it, and every mistake is reported with its place.
 * What plugins mean is not: their ids and settings are kept as they stand, so a document whose plugins are missing
 * reads as well.
 *
 * <p>The key {@code $schema}, by which editors find the JSON Schema, may stand in every document. It says nothing about
 * the experiment: it is passed over, and not part of what {@link ExperimentWriter} writes.
 */
public final class DocumentReader {
    /** Where the JSON Schema of the document lies; for editors alone. */
    static final String SCHEMA = "$schema";

    private DocumentReader() {}

    /**
     * Reads a file as it stands.
     *
     * @throws InvalidDocumentException if it cannot be read, or is no experiment and no study
     */
    public static Document read(Path file) {
        return read(file, List.of(), Optional.empty());
    }

    /**
     * Reads a file with some values set anew.
     *
     * @param settings set in this order, in a study before the variants set theirs
     * @param solver the id of a solver that every variant is run with, instead of its own and its settings
     * @throws InvalidDocumentException if the file cannot be read, is no experiment and no study, or a setting leads
     *     nowhere
     */
    public static Document read(Path file, List<Setting> settings, Optional<String> solver) {
        Root root = root(SourceFile.parse(file), settings);
        Document document = root.isStudy()
                ? StudyReader.read(file, root.at(), node -> withSolver(node, solver))
                : experiment(file, finished(root.at(), solver));
        root.at().problems().throwIfAny();
        return document;
    }

    /**
     * Reads a file as points: a study with axes, one of variants alone, or an experiment, which is a single point. That the points
     * make experiments is another matter; see {@link SweepDocument#experiment}.
     *
     * @throws InvalidDocumentException as {@link #read(Path, List, Optional)} does
     */
    public static SweepDocument readSweep(Path file, List<Setting> settings, Optional<String> solver) {
        return sweep(file, root(SourceFile.parse(file), settings), solver);
    }

    /**
     * Reads a text that stands in a file, or will, as points.
     *
     * @param file the file that places speak of; it is not read
     * @throws InvalidDocumentException if the text is no experiment and no study
     */
    public static SweepDocument readSweep(Path file, String text) {
        return sweep(file, root(parse(file, text), List.of()), Optional.empty());
    }

    private static SweepDocument sweep(Path file, Root root, Optional<String> solver) {
        if (root.isStudy()) {
            return SweepReader.read(file, root.at(), node -> withSolver(node, solver));
        }
        Experiment experiment = ExperimentReader.read(finished(root.at(), solver));
        root.at().problems().throwIfAny();
        Sweep sweep = new Sweep(experiment.title(), List.of(""), List.of(), 1, Optional.empty(), List.of(), List.of());
        return new SweepDocument(
                file,
                sweep,
                Map.of("", root.at().node()),
                List.of(),
                Optional.empty(),
                node -> withSolver(node, solver));
    }

    /** Whether a file is a study that {@code sweep} alone can run: one with axes, a search or outcomes. */
    public static boolean isSweep(Path file) {
        return isSweep(root(SourceFile.parse(file), List.of()));
    }

    /**
     * Whether a text is a study that {@code sweep} alone can run.
     *
     * @throws InvalidDocumentException if it is no experiment and no study
     */
    public static boolean isSweep(Path file, String text) {
        return isSweep(root(parse(file, text), List.of()));
    }

    private static boolean isSweep(Root root) {
        return root.isStudy() && SweepReader.isSweep(Fields.open(root.at(), "a study", "an object"));
    }

    private record Root(Cursor at, boolean isStudy) {}

    private static Node parse(Path file, String text) {
        return TreeParser.parse(text, new Origin(file.toString(), "", true));
    }

    private static Root root(Node from, List<Setting> settings) {
        Node tree = from;
        Cursor.Problems problems = new Cursor.Problems();
        boolean isStudy = isStudy(Cursor.root(tree, problems));
        for (Setting setting : settings) {
            tree = apply(setting, tree, isStudy, problems);
        }
        problems.throwIfAny();
        return new Root(Cursor.root(tree, problems), isStudy);
    }

    private static Cursor finished(Cursor root, Optional<String> solver) {
        return Cursor.root(withSolver(root.node(), solver), root.problems());
    }

    /**
     * Reads a text that stands in a file, or will.
     *
     * @param file the file that places speak of; it is not read
     * @throws InvalidDocumentException if the text is no experiment and no study
     */
    public static Document read(Path file, String text) {
        Node tree = parse(file, text);
        Cursor.Problems problems = new Cursor.Problems();
        Cursor root = Cursor.root(tree, problems);
        Document document = isStudy(root) ? StudyReader.read(file, root, node -> node) : experiment(file, root);
        problems.throwIfAny();
        return document;
    }

    private static Document experiment(Path file, Cursor root) {
        Experiment experiment = ExperimentReader.read(root);
        return new Document(file, Study.of(experiment), false, Map.of("", root));
    }

    private static boolean isStudy(Cursor root) {
        Fields fields = Fields.open(root, "the file", "an object, an experiment or a study");
        List<String> formats = List.of(ExperimentReader.FORMAT, StudyReader.FORMAT);
        Optional<Cursor> format = fields.required("format", "\"" + ExperimentReader.FORMAT + "\"");
        format.ifPresent(cursor -> ExperimentReader.checkFormat(cursor, formats));
        root.problems().throwIfAny();
        return format.filter(cursor -> cursor.text().equals(StudyReader.FORMAT)).isPresent();
    }

    private static Node apply(Setting setting, Node tree, boolean isStudy, Cursor.Problems problems) {
        Place place = Place.whole(setting.toString());
        try {
            List<String> path = JsonPointer.parse(setting.pointer());
            if (path.isEmpty() || path.get(0).equals("format")) {
                problems.add(place, "what kind of file this is cannot be set; set a value in it, such as /time/end");
                return tree;
            }
            boolean intoBase = isStudy && !StudyReader.KEYS.contains(path.get(0));
            Node target = intoBase ? TreeEditor.find(tree, List.of("base")).orElse(tree) : tree;
            Node changed = TreeEditor.set(target, path, value(setting));
            return target == tree ? changed : TreeEditor.set(tree, List.of("base"), changed);
        } catch (IllegalArgumentException | TreeEditor.NoSuchPlaceException e) {
            problems.add(place, String.valueOf(e.getMessage()));
            return tree;
        }
    }

    private static Node value(Setting setting) {
        Origin origin = new Origin(setting.toString(), setting.pointer(), false);
        try {
            return TreeParser.parse(setting.text(), origin);
        } catch (InvalidDocumentException notJson) {
            // By contract, what does not parse is a text: --set /title=Decay alone
            return new Node.Scalar(setting.text(), new Mark(0, 0, origin));
        }
    }

    private static Node withSolver(Node experiment, Optional<String> solver) {
        if (solver.isEmpty() || !(experiment instanceof Node.Members object)) {
            return experiment;
        }
        Mark mark = new Mark(0, 0, new Origin("--solver " + solver.get(), "/solver", false));
        Node type = new Node.Scalar(solver.get(), new Mark(0, 0, null));
        return object.with("solver", new Node.Members(Map.of("type", type), mark));
    }
}
