package voltaic.solvers.moments;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.Run;

/** Tells the user of ensembles with so few spins that a closure may not hold. */
public final class FewSpins {
    /** From this number on, the fluctuations that a closure drops, of relative size 1/N, are at most 5 %. */
    static final int MANY = 20;

    private FewSpins() {}

    /**
     * Warns once, of the smallest ensemble, if an ensemble that takes part in a collective jump has fewer than twenty spins.
     *
     * @param closure how messages call the closure, such as {@code mean field}
     * @param exact the most spins, linked by shared reservoirs, for which the closure is exact; 0 if it never is
     */
    public static void warn(LindbladProblem problem, String closure, int exact, Run run) {
        LinkedPairs pairs = new LinkedPairs(problem);
        members(problem).stream()
                .filter(i -> spins(problem, pairs.linkedTo(i)) > exact)
                .map(problem.ensembles()::get)
                .filter(ensemble -> ensemble.spins() < MANY)
                .min(Comparator.comparingInt(Ensemble::spins))
                .ifPresent(ensemble -> run.warn("'" + ensemble.name() + "' has only " + ensemble.spins()
                        + (ensemble.spins() == 1 ? " spin" : " spins")
                        + ", where fluctuations that the " + closure
                        + " drops matter; compare with an exact solver"));
    }

    private static Set<Integer> members(LindbladProblem problem) {
        Set<Integer> members = new HashSet<>();
        for (Stage stage : problem.stages()) {
            for (CollectiveJump jump : stage.collectiveJumps()) {
                IntStream.of(jump.on().members()).forEach(members::add);
            }
        }
        return members;
    }

    private static long spins(LindbladProblem problem, int[] ensembles) {
        return IntStream.of(ensembles)
                .mapToLong(i -> problem.ensembles().get(i).spins())
                .sum();
    }
}
