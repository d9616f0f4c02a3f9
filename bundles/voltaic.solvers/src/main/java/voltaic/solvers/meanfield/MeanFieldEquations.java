package voltaic.solvers.meanfield;

import java.util.Arrays;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.Equations;
import voltaic.solvers.moments.LinkedPairs;

/** The mean-field equations of one stage. */
final class MeanFieldEquations implements Equations {
    private final int unknowns;
    private final CollectiveTerm[] terms;

    MeanFieldEquations(LindbladProblem problem, Stage stage, LinkedPairs pairs) {
        unknowns = problem.size() + pairs.count();
        terms = stage.collectiveJumps().stream()
                .map(jump -> new CollectiveTerm(jump, problem.ensembles(), pairs))
                .toArray(CollectiveTerm[]::new);
    }

    @Override
    public int dimension() {
        return unknowns;
    }

    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        Arrays.fill(dydt, 0);
        for (CollectiveTerm term : terms) {
            term.addTo(dydt, y);
        }
    }
}
