package voltaic.solvers.permutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.ladders.LadderStart;

/**
 * Ensembles that collective jumps link, directly or through others, and the excitations of all of them together that can have weight: those of
 * the initial state, with all below if something lowers, and all above if something raises. The ket and the bra of a component have equally many.
 */
record Component(List<Member> members, long first, long last) {
    /**
     * An ensemble.
     *
     * @param deep whether jumps of single spins lead to depths other than 0
     */
    record Member(int ensemble, int spins, boolean deep) {}

    /** The components of a problem. */
    static List<Component> of(LindbladProblem problem) {
        List<Jump> jumps = problem.stages().stream()
                .flatMap(stage -> stage.jumps().stream())
                .toList();
        int[] roots = IntStream.range(0, problem.size()).toArray();
        for (Jump jump : jumps) {
            if (jump instanceof CollectiveJump) {
                int[] linked =
                        Arrays.stream(jump.on().members()).map(i -> roots[i]).toArray();
                for (int i = 0; i < roots.length; i++) {
                    int root = roots[i];
                    roots[i] = IntStream.of(linked).anyMatch(l -> l == root) ? linked[0] : root;
                }
            }
        }
        return IntStream.of(roots)
                .distinct()
                .mapToObj(root -> of(
                        problem,
                        jumps,
                        IntStream.range(0, roots.length)
                                .filter(i -> roots[i] == root)
                                .toArray()))
                .toList();
    }

    private static Component of(LindbladProblem problem, List<Jump> jumps, int... ensembles) {
        boolean lowers = false;
        boolean raises = false;
        List<Member> members = new ArrayList<>();
        for (int i : ensembles) {
            boolean deep = false;
            for (Jump jump : jumps) {
                if (jump.on().weight(i) != 0) {
                    lowers |= change(jump) < 0;
                    raises |= change(jump) > 0;
                    deep |= jump instanceof IndividualJump;
                }
            }
            members.add(new Member(i, problem.ensembles().get(i).spins(), deep));
        }
        long first = 0;
        long last = 0;
        for (int i : ensembles) {
            Ensemble ensemble = problem.ensembles().get(i);
            LadderStart start = LadderStart.of(ensemble);
            first += lowers ? 0 : start.first();
            last += raises ? ensemble.spins() : start.last();
        }
        return new Component(members, first, last);
    }

    /** What a jump adds to the excitations. */
    private static int change(Jump jump) {
        if (jump instanceof CollectiveJump collective) {
            return collective.lowers() ? -1 : 1;
        }
        return switch (((IndividualJump) jump).operator()) {
            case LOWERING -> -1;
            case RAISING -> 1;
            case DEPHASING -> 0;
        };
    }

    /** The spins of all members. */
    long spins() {
        return members.stream().mapToLong(Member::spins).sum();
    }

    /** The greatest |k − k'| of a member. */
    int order(Member member) {
        return (int) Math.min(member.spins, spins() - member.spins);
    }
}
