package voltaic.solvers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.Solver;
import voltaic.plugin.State;

/** A run that keeps the populations of the ladders too. */
public class LadderRun extends RecordedRun {
    /** By sample and ensemble. */
    public final List<double[][]> ladders = new ArrayList<>();

    private final int ensembles;

    public LadderRun(Solver<?> solver, LindbladProblem problem) {
        super(solver, problem);
        ensembles = problem.size();
    }

    @Override
    public void sample(State state) {
        super.sample(state);
        ladders.add(
                IntStream.range(0, ensembles).mapToObj(state::ladderPopulations).toArray(double[][]::new));
    }
}
