package voltaic.solvers.permutation;

import voltaic.solvers.stages.VectorState;

/** A sample of the state; one object serves a whole run. */
final class PermutationState extends VectorState {
    private final Expectations expectations;

    PermutationState(Layout layout) {
        super(layout.size(), layout.problem().size());
        expectations = new Expectations(layout);
    }

    @Override
    protected void densities(double[] vector, double[] densities) {
        expectations.densities(vector, densities);
    }

    @Override
    public double correlation(int i, int k) {
        return expectations.correlation(vector(), i, k);
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        return expectations.ladderPopulations(vector(), ensemble);
    }
}
