package voltaic.solvers.moments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;

/**
 * Numbers the pairs of different ensembles that can become correlated: those that a chain of shared reservoirs links, in whichever
 * stage. Other pairs stay a product for ever. Jumps on individual spins link nothing.
 */
public final class LinkedPairs {
    private final int ensembles;
    private final List<IntArrayList> groups;
    private final int[] groupOf;
    private final LongIntHashMap numbers = new LongIntHashMap();

    /** Numbers the pairs of a problem. */
    public LinkedPairs(LindbladProblem problem) {
        ensembles = problem.size();
        groupOf = linkedGroups(problem);
        groups = Stream.generate(IntArrayList::new).limit(ensembles).toList();
        for (int i = 0; i < ensembles; i++) {
            groups.get(groupOf[i]).add(i);
        }
        for (IntArrayList group : groups) {
            for (int a = 0; a < group.size(); a++) {
                for (int b = a + 1; b < group.size(); b++) {
                    numbers.put(key(group.get(a), group.get(b)), numbers.size());
                }
            }
        }
    }

    /** The number of pairs, without numbering them. */
    public static long count(LindbladProblem problem) {
        long[] size = new long[problem.size()];
        for (int group : linkedGroups(problem)) {
            size[group]++;
        }
        long pairs = 0;
        for (long members : size) {
            pairs += members * (members - 1) / 2;
        }
        return pairs;
    }

    /** The number of pairs. */
    public int count() {
        return numbers.size();
    }

    /** The ensembles that can become correlated with this one, itself included, ascending. */
    public int[] linkedTo(int ensemble) {
        return groups.get(groupOf[ensemble]).toArray();
    }

    /** The number of the pair, 0 … {@link #count()} − 1; −1 if the pair stays uncorrelated. {@code i ≠ j}. */
    public int number(int i, int j) {
        return numbers.getIfAbsent(key(i, j), -1);
    }

    private long key(int i, int j) {
        return (long) Math.min(i, j) * ensembles + Math.max(i, j);
    }

    /** For each ensemble the first ensemble that it is linked to. */
    private static int[] linkedGroups(LindbladProblem problem) {
        int[] parent = new int[problem.size()];
        Arrays.setAll(parent, i -> i);
        for (Stage stage : problem.stages()) {
            for (CollectiveJump jump : stage.collectiveJumps()) {
                int[] members = jump.on().members();
                for (int member : members) {
                    int a = root(parent, members[0]);
                    int b = root(parent, member);
                    parent[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
