package voltaic.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import voltaic.json.Node.Mark;
import voltaic.json.TrackReader.Source;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.study.Axis.Target;
import voltaic.model.study.Point;
import voltaic.model.study.Search.Variable;
import voltaic.model.study.Sweep;

/** A study as points, as read from a file; it makes the experiment of each point and knows the place of every value. */
public final class SweepDocument {
    private static final String TRAJECTORIES = "trajectories";

    private final Path file;
    private final Sweep sweep;
    private final Map<String, Node> variants;
    private final List<List<Source>> axes;
    private final Optional<Cursor> search;
    private final UnaryOperator<Node> finish;

    /**
     * @param variants the experiment of each variant, before axes set values in it
     * @param search where the search stands, if there is one
     * @param finish what is still done to the experiment of each point
     */
    SweepDocument(
            Path file,
            Sweep sweep,
            Map<String, Node> variants,
            List<List<Source>> axes,
            Optional<Cursor> search,
            UnaryOperator<Node> finish) {
        this.file = file;
        this.sweep = sweep;
        this.variants = variants;
        this.axes = axes;
        this.search = search;
        this.finish = finish;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What the file says beside its base experiment; of an experiment, the study of its single point. */
    public Sweep sweep() {
        return sweep;
    }

    /**
     * The experiment of a point.
     *
     * @param searched a value for each variable of the search; empty without a search
     * @throws InvalidDocumentException if it is none
     */
    public Experiment experiment(Point point, List<Double> searched) {
        Cursor.Problems problems = new Cursor.Problems();
        Experiment experiment = ExperimentReader.read(root(point, searched, problems));
        problems.throwIfAny();
        return experiment;
    }

    /**
     * Where a value of a point's experiment stands: in the base experiment, in what its variant sets, or on an axis.
     *
     * @param pointer a JSON Pointer into the experiment
     */
    public Place place(Point point, List<Double> searched, String pointer) {
        Cursor root = root(point, searched, new Cursor.Problems());
        return TreeEditor.nearest(root, JsonPointer.parse(pointer)).place();
    }

    /** What to write beside the results: the exports of the base experiment. */
    public List<PluginSpec> exports() {
        return experiment(sweep.point(0), middle()).exports();
    }

    /** The middle of each variable of the search. */
    public List<Double> middle() {
        return sweep.search()
                .map(found -> found.over().stream()
                        .map(variable -> 0.5 * (variable.from() + variable.to()))
                        .toList())
                .orElse(List.of());
    }

    /** Reports places that are not there, and values that a place cannot be computed from. */
    void checkPlaces(Cursor root) {
        for (String variant : sweep.variants()) {
            int index = sweep.variants().indexOf(variant)
                    * (sweep.points() / sweep.variants().size());
            root(sweep.point(index), middle(), root.problems());
            if (!root.problems().isEmpty()) {
                return;
            }
        }
    }

    private Cursor root(Point point, List<Double> searched, Cursor.Problems problems) {
        Node tree = variants.getOrDefault(point.variant(), Node.EMPTY);
        for (int i = 0; i < axes.size(); i++) {
            for (Source source : axes.get(i)) {
                Node value = source.value().apply(point.steps().get(i));
                for (Target target : source.track().targets()) {
                    tree = set(tree, target, value, source.at(), problems);
                }
            }
        }
        List<Variable> over = sweep.search().map(found -> found.over()).orElse(List.of());
        for (int i = 0; i < over.size(); i++) {
            Cursor at = search.orElseThrow();
            Node value =
                    new Node.Scalar(searched.get(i), VariantReader.moved(at).mark());
            for (Target target : over.get(i).targets()) {
                tree = set(tree, target, value, at, problems);
            }
        }
        tree = finish.apply(tree);
        return Cursor.root(sweep.parts() > 1 ? part(tree, point.part(), problems) : tree, problems);
    }

    private static Node set(Node tree, Target target, Node value, Cursor at, Cursor.Problems problems) {
        try {
            return TreeEditor.set(tree, JsonPointer.parse(target.pointer()), computed(target, value));
        } catch (TreeEditor.NoSuchPlaceException e) {
            problems.add(at.place(), "'" + target.pointer() + "' leads nowhere in the experiment: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            problems.add(at.place(), String.valueOf(e.getMessage()));
        }
        return tree;
    }

    private static Node computed(Target target, Node value) {
        if (target.isPlain()) {
            return value;
        }
        if (!(value.value() instanceof Number number)) {
            throw new IllegalArgumentException("'factor' and 'power' take numbers, and " + value.words() + " is none");
        }
        double result = target.of(number.doubleValue());
        if (!Double.isFinite(result)) {
            throw new IllegalArgumentException(
                    "the value " + value.words() + " with 'factor' and 'power' gives no number");
        }
        return new Node.Scalar(result, value.mark());
    }

    /** The experiment with its share of the trajectories. */
    private Node part(Node tree, int part, Cursor.Problems problems) {
        Optional<Node> count = TreeEditor.find(tree, List.of("solver", TRAJECTORIES));
        if (count.isEmpty() || !(count.get().value() instanceof Number all)) {
            problems.add(
                    Cursor.root(tree, problems).place(),
                    "'parts' splits the trajectories of a solver, whose number stands in /solver/trajectories, and there is"
                            + " none");
            return tree;
        }
        long from = all.longValue() * part / sweep.parts();
        long to = all.longValue() * (part + 1) / sweep.parts();
        Mark mark = count.get().mark();
        List<Node> values = new ArrayList<>(List.of(new Node.Scalar(to - from, mark), new Node.Scalar(from, mark)));
        try {
            Node first = TreeEditor.set(tree, List.of("solver", TRAJECTORIES), values.get(0));
            return TreeEditor.set(first, List.of("solver", "first"), values.get(1));
        } catch (TreeEditor.NoSuchPlaceException e) {
            throw new IllegalStateException("the solver was there", e);
        }
    }
}
