package voltaic.solvers.productspace;

import voltaic.model.lindblad.Stage;
import voltaic.numerics.KrylovPropagator;
import voltaic.numerics.PropagationObserver;
import voltaic.numerics.PropagationStatistics;
import voltaic.numerics.VectorNorm;
import voltaic.solvers.stages.Evolution;

/** The whole matrix X, row by row, propagated in Krylov spaces. D^½ times its Frobenius norm bounds the trace norm of errors. */
record ProductEvolution(ProductBasis basis) implements Evolution<MasterEquation> {
    @Override
    public double[] initial() {
        double[] populations = basis.initialPopulations();
        double[] x = new double[populations.length * populations.length];
        for (int n = 0; n < populations.length; n++) {
            x[n * (populations.length + 1)] = populations[n];
        }
        return x;
    }

    @Override
    public MasterEquation generator(Stage stage, Runnable pulse) {
        return new MasterEquation(basis, stage);
    }

    @Override
    public PropagationStatistics propagate(
            MasterEquation generator,
            double[] x,
            double from,
            double to,
            double[] samples,
            double tolerance,
            PropagationObserver observer) {
        double factor = Math.sqrt(basis.dimension());
        VectorNorm norm = vector -> factor * VectorNorm.euclidean(vector);
        return new KrylovPropagator(generator, norm).propagate(x, from, to, samples, tolerance, observer);
    }

    @Override
    public String methods() {
        return "krylov";
    }
}
