package voltaic.solvers.permutation;

import org.eclipse.collections.impl.list.mutable.primitive.DoubleArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;

/** Σ a_p x_p over few positions p. */
final class LinearFunctional {
    private final int[] positions;
    private final double[] coefficients;

    private LinearFunctional(int[] positions, double... coefficients) {
        this.positions = positions;
        this.coefficients = coefficients;
    }

    /** Its value. */
    double of(double[] x) {
        double sum = 0;
        for (int c = 0; c < coefficients.length; c++) {
            sum += coefficients[c] * x[positions[c]];
        }
        return sum;
    }

    /** Collects the coefficients. */
    static final class Builder {
        private final IntArrayList positions = new IntArrayList();
        private final DoubleArrayList coefficients = new DoubleArrayList();

        void add(int position, double coefficient) {
            if (coefficient != 0) {
                positions.add(position);
                coefficients.add(coefficient);
            }
        }

        LinearFunctional make() {
            return new LinearFunctional(positions.toArray(), coefficients.toArray());
        }
    }
}
