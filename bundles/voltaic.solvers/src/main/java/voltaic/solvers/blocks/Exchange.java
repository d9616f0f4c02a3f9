package voltaic.solvers.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.ladders.LadderStart;

/**
 * Which ensembles may be exchanged: those that have as many spins, the same initial state, and jumps in every stage that only change their
 * order when the two are swapped. Swaps that leave the problem alone generate all permutations inside a class.
 */
public final class Exchange {
    private Exchange() {}

    /** Classes of two or more ensembles, each ascending. */
    public static List<int[]> classes(LindbladProblem problem) {
        return classes(problem, -1);
    }

    /** Classes of two or more ensembles, each ascending, without the eliminated one. */
    static List<int[]> classes(LindbladProblem problem, int eliminated) {
        List<List<Integer>> classes = new ArrayList<>();
        for (int i = 0; i < problem.size(); i++) {
            if (i == eliminated) {
                continue;
            }
            int ensemble = i;
            classes.stream()
                    .filter(members -> exchangeable(problem, members.get(0), ensemble))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Integer> fresh = new ArrayList<>();
                        classes.add(fresh);
                        return fresh;
                    })
                    .add(i);
        }
        return classes.stream()
                .filter(members -> members.size() > 1)
                .map(members -> members.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static boolean exchangeable(LindbladProblem problem, int i, int j) {
        Ensemble first = problem.ensembles().get(i);
        Ensemble second = problem.ensembles().get(j);
        return first.spins() == second.spins()
                && LadderStart.of(first).isAlike(LadderStart.of(second))
                && problem.stages().stream().allMatch(stage -> unchanged(stage, i, j));
    }

    private static boolean unchanged(Stage stage, int i, int j) {
        List<Jump> rest = new ArrayList<>(stage.jumps());
        return stage.jumps().stream().map(jump -> swapped(jump, i, j)).allMatch(rest::remove);
    }

    private static Jump swapped(Jump jump, int i, int j) {
        Coupling on = swapped(jump.on(), i, j);
        if (jump instanceof IndividualJump individual) {
            return new IndividualJump(individual.operator(), individual.rate(), on);
        }
        CollectiveJump collective = (CollectiveJump) jump;
        return new CollectiveJump(collective.ladder(), collective.rate(), on);
    }

    private static Coupling swapped(Coupling on, int i, int j) {
        int ensembles = on.weights().size();
        return new Coupling(Stream.iterate(0, k -> k + 1)
                .limit(ensembles)
                .map(k -> on.weight(k == i ? j : k == j ? i : k))
                .toList());
    }
}
