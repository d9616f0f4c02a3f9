package voltaic.tck.reference;

import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;

/** A state of {@link SpinEquation} that knows everything; in Dicke states only where every jump was collective. */
public final class ReferenceState implements State {
    private final SpinEquation equation;
    private final double time;
    private final Matrix rho;
    private final Matrix derivative;
    private final boolean symmetric;

    ReferenceState(SpinEquation equation, double time, Matrix rho, Matrix derivative, boolean symmetric) {
        this.equation = equation;
        this.time = time;
        this.rho = rho;
        this.derivative = derivative;
        this.symmetric = symmetric;
    }

    /** The same state at another time, such as +∞. */
    public ReferenceState at(double otherTime) {
        return new ReferenceState(equation, otherTime, rho, derivative, symmetric);
    }

    /** Whether every ensemble is in its symmetric subspace, so that {@link #wholeState} and {@link #reducedState} are known. */
    public boolean isSymmetric() {
        return symmetric;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public double energyDensity(int ensemble) {
        return meanExcitations(ensemble, rho);
    }

    @Override
    public double energyDensityRate(int ensemble) {
        return meanExcitations(ensemble, derivative);
    }

    private double meanExcitations(int ensemble, Matrix matrix) {
        double sum = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            sum += equation.excitations(row, ensemble) * matrix.real[row][row];
        }
        return sum / equation.ensembles().get(ensemble).spins();
    }

    @Override
    public double correlation(int i, int k) {
        return equation.lowering(i).adjoint().times(equation.lowering(k)).traceWith(rho);
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        double[] populations = new double[equation.ensembles().get(ensemble).spins() + 1];
        for (int row = 0; row < rho.rows(); row++) {
            populations[equation.excitations(row, ensemble)] += rho.real[row][row];
        }
        return populations;
    }

    @Override
    public StateBlocks wholeState() {
        requireSymmetric();
        return DickeBlock.whole(equation, rho);
    }

    @Override
    public StateBlocks reducedState(int ensemble) {
        requireSymmetric();
        return DickeBlock.reduced(equation, rho, ensemble);
    }

    private void requireSymmetric() {
        if (!symmetric) {
            throw new UnsupportedOperationException("jumps of single spins have left the symmetric subspace");
        }
    }
}
