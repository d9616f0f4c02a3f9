package voltaic.solvers.cumulant;

import java.util.Arrays;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.Equations;

/** The cumulant equations of one stage; used by one thread. */
final class CumulantEquations implements Equations {
    private final int unknowns;
    private final CollectiveTerm[] collective;
    private final IndividualTerms individual;
    private final double[] starts;
    private final double[] up;
    private final double[] down;

    CumulantEquations(LindbladProblem problem, Stage stage, CumulantUnknowns unknowns) {
        this.unknowns = unknowns.count();
        collective = stage.collectiveJumps().stream()
                .map(jump -> new CollectiveTerm(jump, problem.ensembles(), unknowns))
                .toArray(CollectiveTerm[]::new);
        individual = new IndividualTerms(problem, stage, unknowns);
        starts = initialDensities(problem);
        up = new double[starts.length];
        down = new double[starts.length];
    }

    /** e_i(0). */
    static double[] initialDensities(LindbladProblem problem) {
        return problem.ensembles().stream()
                .mapToDouble(ensemble -> InitialMoments.of(ensemble).density())
                .toArray();
    }

    @Override
    public int dimension() {
        return unknowns;
    }

    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        Arrays.fill(dydt, 0);
        for (int i = 0; i < starts.length; i++) {
            up[i] = starts[i] + y[i];
            down[i] = (1 - starts[i]) - y[i];
        }
        for (CollectiveTerm term : collective) {
            term.addTo(dydt, y, up, down);
        }
        individual.addTo(dydt, y, up, down);
    }
}
