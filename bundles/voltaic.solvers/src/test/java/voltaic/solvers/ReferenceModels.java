package voltaic.solvers;

import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.parallel;
import static voltaic.solvers.Problems.problem;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;

/** The models of {@code curves.csv}: ensemble 0 is excited at the start, the others are in their ground states. */
public final class ReferenceModels {
    private ReferenceModels() {}

    public static LindbladProblem of(String name, TimeGrid time) {
        return switch (name) {
            case "single-reservoir" -> charging(time, List.of(CollectiveJump.lowering(1, on(2, 0, 1))), 20, 4);
            case "two-reservoirs-pump" -> charging(time, parallel(2, 1), 10, 2, 2);
            case "three-reservoirs-double-pump" -> charging(time, parallel(3, 2), 8, 1, 1, 1);
            case "thermal-reservoir" -> charging(time, thermal(0.25, 2, 0, 1), 10, 3);
            case "common-reservoir" -> charging(time, List.of(CollectiveJump.lowering(1, on(3, 0, 1, 2))), 10, 2, 2);
            case "series-chain" -> charging(time, chain(3), 8, 3, 2);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Ensemble 0 excited, the others not. */
    public static LindbladProblem charging(TimeGrid time, List<? extends Jump> jumps, int... spins) {
        List<Ensemble> ensembles = new ArrayList<>();
        ensembles.add(excited("C", spins[0]));
        for (int i = 1; i < spins.length; i++) {
            ensembles.add(ground("B" + i, spins[i]));
        }
        return problem(ensembles, jumps, time);
    }

    /** A reservoir of this occupation at rate 1. */
    public static List<Jump> thermal(double occupation, int ensembles, int... members) {
        return List.of(
                CollectiveJump.lowering(occupation + 1, on(ensembles, members)),
                CollectiveJump.raising(occupation, on(ensembles, members)));
    }

    /** Each ensemble shares a reservoir with the next. */
    public static List<Jump> chain(int ensembles) {
        List<Jump> jumps = new ArrayList<>();
        for (int i = 0; i + 1 < ensembles; i++) {
            jumps.add(CollectiveJump.lowering(1, on(ensembles, i, i + 1)));
        }
        return jumps;
    }
}
