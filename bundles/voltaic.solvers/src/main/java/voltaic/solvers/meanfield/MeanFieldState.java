package voltaic.solvers.meanfield;

import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.State;

/** A sample of the mean field; one object serves a whole run. */
final class MeanFieldState implements State {
    private final LindbladProblem problem;
    private final PairIndex index;
    private final double[] starts;
    private final double[] derivatives;
    private MeanFieldEquations equations;
    private double time;
    private double[] y;
    private boolean derivativesKnown;

    MeanFieldState(LindbladProblem problem, PairIndex index, MeanFieldEquations equations, double[] initial) {
        this.problem = problem;
        this.index = index;
        this.starts = problem.ensembles().stream()
                .mapToDouble(CollectiveTerm::initialDensity)
                .toArray();
        this.equations = equations;
        this.derivatives = new double[index.unknowns()];
        this.y = initial;
    }

    /** Turns to the next stage. */
    void enter(MeanFieldEquations stage) {
        equations = stage;
    }

    /** Moves on to the next sample. */
    void moveTo(double t, double[] unknowns) {
        time = t;
        y = unknowns;
        derivativesKnown = false;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public double energyDensity(int ensemble) {
        return starts[ensemble] + y[ensemble];
    }

    @Override
    public double energyDensityRate(int ensemble) {
        if (!derivativesKnown) {
            equations.derivatives(time, y, derivatives);
            derivativesKnown = true;
        }
        return derivatives[ensemble];
    }

    @Override
    public double correlation(int i, int k) {
        double spins = problem.ensembles().get(i).spins();
        if (i == k) {
            return spins * energyDensity(i) * (spins * (1 - energyDensity(i)) + 1);
        }
        int position = index.position(i, k);
        return position < 0 ? 0 : spins * problem.ensembles().get(k).spins() * y[position];
    }
}
