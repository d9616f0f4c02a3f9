package voltaic.solvers.meanfield;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;

/**
 * Where the unknowns stand: the change of energy density u_i at i, then the correlations c_ij of the pairs that can become correlated.
 * These are the pairs that a chain of shared reservoirs links, in whichever stage; other pairs stay a product for ever.
 */
final class PairIndex {
    private final int ensembles;
    private final List<IntArrayList> groups;
    private final int[] groupOf;
    private final LongIntHashMap positions = new LongIntHashMap();

    PairIndex(LindbladProblem problem) {
        ensembles = problem.size();
        groupOf = linkedGroups(problem);
        groups = Stream.generate(IntArrayList::new).limit(ensembles).toList();
        for (int i = 0; i < ensembles; i++) {
            groups.get(groupOf[i]).add(i);
        }
        int next = ensembles;
        for (IntArrayList group : groups) {
            for (int a = 0; a < group.size(); a++) {
                for (int b = a + 1; b < group.size(); b++) {
                    positions.put(key(group.get(a), group.get(b)), next++);
                }
            }
        }
    }

    /** The number of unknowns, without building the index. */
    static long unknowns(LindbladProblem problem) {
        long[] size = new long[problem.size()];
        for (int group : linkedGroups(problem)) {
            size[group]++;
        }
        long unknowns = problem.size();
        for (long members : size) {
            unknowns += members * (members - 1) / 2;
        }
        return unknowns;
    }

    /** The number of unknowns. */
    int unknowns() {
        return ensembles + positions.size();
    }

    /** The number of ensembles. */
    int ensembles() {
        return ensembles;
    }

    /** The ensembles that can become correlated with this one, itself included, ascending. */
    int[] linkedTo(int ensemble) {
        return groups.get(groupOf[ensemble]).toArray();
    }

    /** Where c_ij stands; −1 if the pair stays uncorrelated. {@code i ≠ j}. */
    int position(int i, int j) {
        return positions.getIfAbsent(key(i, j), -1);
    }

    private long key(int i, int j) {
        return (long) Math.min(i, j) * ensembles + Math.max(i, j);
    }

    /** For each ensemble the first ensemble that it is linked to. */
    private static int[] linkedGroups(LindbladProblem problem) {
        int[] parent = new int[problem.size()];
        Arrays.setAll(parent, i -> i);
        for (Stage stage : problem.stages()) {
            for (Jump jump : stage.jumps()) {
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
