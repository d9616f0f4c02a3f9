package voltaic.solvers.permutation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.CompressedRows;
import voltaic.solvers.ladders.LadderStart;
import voltaic.solvers.stages.BlockStorage;

/**
 * The unknowns: the sums of all elements that share a number. They are found by following all jumps of all stages from the initial
 * state, so what the generator never reaches takes no place, and stand in blocks of equal excitations, in ascending order.
 */
final class Layout implements BlockStorage {
    /** After so many elements the caller may look after its progress. */
    static final int HEARTBEAT = 1024;

    private final LindbladProblem problem;
    private final Numbering numbering;
    private final LongIntHashMap positions = new LongIntHashMap();
    private long[] numbers = new long[0];
    private int[] blocks = {0};

    private Layout(LindbladProblem problem, Numbering numbering) {
        this.problem = problem;
        this.numbering = numbering;
    }

    /**
     * The layout; empty if it has more unknowns than this.
     *
     * @param heartbeat called every few milliseconds
     */
    static Optional<Layout> of(LindbladProblem problem, Numbering numbering, long mostUnknowns, Runnable heartbeat) {
        Layout layout = new Layout(problem, numbering);
        return layout.discover(mostUnknowns, heartbeat) ? Optional.of(layout) : Optional.empty();
    }

    private boolean discover(long mostUnknowns, Runnable heartbeat) {
        Element element = numbering.element();
        List<Term> terms = problem.stages().stream()
                .flatMap(stage -> Term.of(stage, element.spins).stream())
                .toList();
        LongArrayList reached = new LongArrayList();
        Term.Visitor reach = factor -> {
            long number = numbering.of(element);
            if (!positions.containsKey(number)) {
                positions.put(number, reached.size());
                reached.add(number);
            }
        };
        start(element, 0, 1, (levels, probability) -> {
            reach.visit(probability);
            return reached.size() <= mostUnknowns;
        });
        for (int next = 0; next < reached.size() && reached.size() <= mostUnknowns; next++) {
            if (next % HEARTBEAT == 0) {
                heartbeat.run();
            }
            numbering.set(element, reached.get(next));
            for (Term term : terms) {
                term.visit(element, reach);
            }
        }
        if (reached.size() > mostUnknowns) {
            return false;
        }
        arrange(reached.toSortedArray(), element);
        return true;
    }

    /** Puts the numbers in blocks of equal excitations, each ascending. */
    private void arrange(long[] ascending, Element element) {
        int[] excitations = new int[ascending.length];
        int most = 0;
        for (int n = 0; n < ascending.length; n++) {
            numbering.set(element, ascending[n]);
            excitations[n] = element.excitations();
            most = Math.max(most, excitations[n]);
        }
        int[] next = new int[most + 2];
        for (int q : excitations) {
            next[q + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        blocks = next.clone();
        numbers = new long[ascending.length];
        for (int n = 0; n < ascending.length; n++) {
            int position = next[excitations[n]]++;
            numbers[position] = ascending[n];
            positions.put(ascending[n], position);
        }
    }

    LindbladProblem problem() {
        return problem;
    }

    Numbering numbering() {
        return numbering;
    }

    /** The number of unknowns. */
    int size() {
        return numbers.length;
    }

    /** Sets the element to the one that stands at this position. */
    void set(Element element, int position) {
        numbering.set(element, numbers[position]);
    }

    /** Where the unknown of this element stands. */
    int position(Element element) {
        return positions.getOrThrow(numbering.of(element));
    }

    @Override
    public int[] blocks() {
        return blocks;
    }

    @Override
    public CompressedRows generator(Stage stage, Runnable pulse) {
        return GeneratorMatrix.of(this, stage, pulse);
    }

    @Override
    public double[] initial() {
        double[] x = new double[size()];
        Element element = numbering.element();
        start(element, 0, 1, (levels, probability) -> {
            x[position(levels)] += probability;
            return true;
        });
        return x;
    }

    /** Takes in an element of the initial state; false to end. */
    private interface StartVisitor {
        boolean visit(Element element, double probability);
    }

    /** Visits the elements of the initial state, of which the levels of {@code given} ensembles are fixed with this probability. */
    private boolean start(Element element, int given, double probability, StartVisitor visitor) {
        if (given == element.spins.length) {
            return visitor.visit(element, probability);
        }
        LadderStart start = LadderStart.of(problem.ensembles().get(given));
        boolean goesOn = true;
        for (int k = start.first(); k <= start.last() && goesOn; k++) {
            if (start.probability(k) > 0) {
                element.ket[given] = k;
                element.bra[given] = k;
                goesOn = start(element, given + 1, probability * start.probability(k), visitor);
            }
        }
        return goesOn;
    }

    /**
     * The sum of the moduli: as the unknowns are sums over elements and multiplets, it is the sum of the moduli of all elements of the density
     * matrix in its multiplets, not less than the trace norm, in which the master equation contracts, and which bounds the energy densities.
     */
    @Override
    public double of(double[] x) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i < x.length - 1; i += 2) {
            even += Math.abs(x[i]);
            odd += Math.abs(x[i + 1]);
        }
        return i < x.length ? even + odd + Math.abs(x[i]) : even + odd;
    }
}
