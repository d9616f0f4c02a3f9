package voltaic.solvers.blocks;

import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.ladders.LadderStart;

/**
 * The sectors of total excitation number q that can have weight: those of the initial state, with all below if something lowers, and all above
 * if something raises.
 */
public record Sectors(long first, long last) {
    public static Sectors of(LindbladProblem problem) {
        boolean lowers = problem.stages().stream()
                .flatMap(stage -> stage.collectiveJumps().stream())
                .anyMatch(CollectiveJump::lowers);
        boolean raises = problem.stages().stream()
                .flatMap(stage -> stage.collectiveJumps().stream())
                .anyMatch(jump -> !jump.lowers());
        long first = 0;
        long last = 0;
        for (Ensemble ensemble : problem.ensembles()) {
            LadderStart start = LadderStart.of(ensemble);
            first += lowers ? 0 : start.first();
            last += raises ? ensemble.spins() : start.last();
        }
        return new Sectors(first, last);
    }
}
