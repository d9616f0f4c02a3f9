package voltaic.solvers.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.ladders.LadderStart;

/**
 * The pairs (b, b') whose elements can differ from zero, up to symmetry, and their ranges of q. Pairs are found by following all jumps of all
 * stages from the initial state, so what the generator never reaches takes no place.
 */
public final class PairLayout {
    private final LindbladProblem problem;
    private final int eliminated;
    private final int[] others;
    private final PairSymmetry symmetry;
    private final Contributions contributions;
    private final ObjectIntHashMap<Pair> index = new ObjectIntHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final int first;
    private final int last;
    private long unknowns;

    private PairLayout(LindbladProblem problem) {
        this.problem = problem;
        Sectors sectors = Sectors.of(problem);
        first = Math.toIntExact(sectors.first());
        last = Math.toIntExact(sectors.last());
        eliminated = largest(problem.ensembles());
        others = IntStream.range(0, problem.size()).filter(i -> i != eliminated).toArray();
        symmetry = symmetry(problem);
        contributions = new Contributions(problem.ensembles(), eliminated, others);
    }

    /** The layout; empty if it has more unknowns than this. */
    public static Optional<PairLayout> of(LindbladProblem problem, long mostUnknowns) {
        PairLayout layout = new PairLayout(problem);
        return layout.discover(mostUnknowns) ? Optional.of(layout) : Optional.empty();
    }

    /** The symmetry of the pairs of this problem. */
    public static PairSymmetry symmetry(LindbladProblem problem) {
        int eliminated = largest(problem.ensembles());
        return new PairSymmetry(Exchange.classes(problem, eliminated).stream()
                .map(members -> IntStream.of(members)
                        .map(i -> i < eliminated ? i : i - 1)
                        .toArray())
                .toList());
    }

    /** The first of the largest ensembles. */
    public static int largest(List<Ensemble> ensembles) {
        int largest = 0;
        for (int i = 1; i < ensembles.size(); i++) {
            if (ensembles.get(i).spins() > ensembles.get(largest).spins()) {
                largest = i;
            }
        }
        return largest;
    }

    private boolean discover(long mostUnknowns) {
        ArrayDeque<Pair> open = new ArrayDeque<>();
        reachInitial(new int[others.length], 0, open);
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            unknowns += to(pair) - from(pair) + 1L;
            if (unknowns > mostUnknowns) {
                return false;
            }
            for (Stage stage : problem.stages()) {
                for (CollectiveJump jump : stage.collectiveJumps()) {
                    // Where J^- leads to is where J^+ comes from.
                    contributions.visit(reversed(jump), pair, (source, shift, factor, ket, bra) -> reach(source, open));
                }
            }
        }
        Collections.sort(pairs);
        for (int p = 0; p < pairs.size(); p++) {
            index.put(pairs.get(p), p);
        }
        return true;
    }

    private static CollectiveJump reversed(CollectiveJump jump) {
        return jump.lowers()
                ? CollectiveJump.raising(jump.rate(), jump.on())
                : CollectiveJump.lowering(jump.rate(), jump.on());
    }

    /** Reaches the diagonal pairs that begin with these levels of the first {@code given} ensembles and have initial weight. */
    private void reachInitial(int[] levels, int given, ArrayDeque<Pair> open) {
        if (given == others.length) {
            int[] copy = levels.clone();
            reach(new Pair(copy, copy), open);
            return;
        }
        LadderStart start = LadderStart.of(problem.ensembles().get(others[given]));
        for (int k = start.first(); k <= start.last(); k++) {
            if (start.probability(k) > 0) {
                levels[given] = k;
                reachInitial(levels, given + 1, open);
            }
        }
    }

    private void reach(Pair pair, ArrayDeque<Pair> open) {
        Pair canonical = symmetry.canonical(pair);
        if (from(canonical) <= to(canonical) && !index.containsKey(canonical)) {
            index.put(canonical, pairs.size());
            pairs.add(canonical);
            open.add(canonical);
        }
    }

    public LindbladProblem problem() {
        return problem;
    }

    /** The ensemble whose levels follow from q. */
    public int eliminated() {
        return eliminated;
    }

    /** The ensembles whose levels make the pairs. */
    public int[] others() {
        return others;
    }

    Contributions contributions() {
        return contributions;
    }

    /** The least q. */
    public int first() {
        return first;
    }

    /** The greatest q. */
    public int last() {
        return last;
    }

    /** The number of pairs. */
    public int size() {
        return pairs.size();
    }

    /** The number of elements of all pairs. */
    public long unknowns() {
        return unknowns;
    }

    /** The levels b of all diagonal pairs (b, b), not only of those that stand for others. */
    List<int[]> kets() {
        return pairs.stream()
                .filter(Pair::isDiagonal)
                .flatMap(pair -> symmetry.images(pair.ket).stream())
                .toList();
    }

    public Pair pair(int p) {
        return pairs.get(p);
    }

    /** How many pairs this one stands for. */
    public double multiplicity(int p) {
        return symmetry.multiplicity(pairs.get(p));
    }

    /** Where the pair that stands for this one is; −1 if its elements are always zero. */
    public int position(Pair pair) {
        return index.getIfAbsent(symmetry.canonical(pair), -1);
    }

    /** The least q of a pair: the eliminated ensemble is not below level 0. */
    public int from(Pair pair) {
        return Math.max(first, Math.max(pair.ketSum, pair.braSum));
    }

    /** The greatest q of a pair: the eliminated ensemble is not above level N. */
    public int to(Pair pair) {
        long top = Math.min(pair.ketSum, pair.braSum)
                + (long) problem.ensembles().get(eliminated).spins();
        return (int) Math.min(last, top);
    }
}
