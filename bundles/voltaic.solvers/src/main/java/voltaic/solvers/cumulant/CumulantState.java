package voltaic.solvers.cumulant;

import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.Equations;
import voltaic.solvers.moments.MomentState;

/** A sample of the cumulant equations. */
final class CumulantState extends MomentState {
    private final LindbladProblem problem;
    private final CumulantUnknowns unknowns;

    CumulantState(LindbladProblem problem, CumulantUnknowns unknowns, Equations equations, double[] initial) {
        super(CumulantEquations.initialDensities(problem), equations, initial);
        this.problem = problem;
        this.unknowns = unknowns;
    }

    /** N_i N_k P_ik, and for i = k N_i e_i + N_i(N_i − 1) P_ii. */
    @Override
    public double correlation(int i, int k) {
        double spins = problem.ensembles().get(i).spins();
        double partners = problem.ensembles().get(k).spins() - (i == k ? 1 : 0);
        int position = unknowns.correlation(i, k);
        double ofPairs = position < 0 ? 0 : spins * partners * unknown(position);
        return i == k ? spins * energyDensity(i) + ofPairs : ofPairs;
    }
}
