package voltaic.solvers.productspace;

import java.util.List;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.solvers.ladders.Ladder;
import voltaic.solvers.ladders.LadderStart;

/** The products of Dicke states |k_0 … k_n⟩, numbered with the last ensemble fastest. */
final class ProductBasis {
    private final List<Ensemble> ensembles;
    private final int[] strides;
    private final int dimension;

    /** The basis; an {@link ArithmeticException} if its dimension is no int. */
    ProductBasis(List<Ensemble> ensembles) {
        this.ensembles = ensembles;
        strides = new int[ensembles.size()];
        int product = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = product;
            product = Math.multiplyExact(product, Math.addExact(spins(i), 1));
        }
        dimension = product;
    }

    /** D = Π(N_i+1), which may be too large to be used. */
    static double dimension(List<Ensemble> ensembles) {
        return ensembles.stream()
                .mapToDouble(ensemble -> ensemble.spins() + 1.0)
                .reduce(1, (a, b) -> a * b);
    }

    /** D. */
    int dimension() {
        return dimension;
    }

    /** The number of ensembles. */
    int size() {
        return strides.length;
    }

    /** N_i. */
    int spins(int ensemble) {
        return ensembles.get(ensemble).spins();
    }

    /** How far apart the states stand whose k_i differ by one. */
    int stride(int ensemble) {
        return strides[ensemble];
    }

    /** k_i of a basis state. */
    int level(int state, int ensemble) {
        return state / strides[ensemble] % (spins(ensemble) + 1);
    }

    /** (k_0 … k_n) of a basis state. */
    int[] levels(int state) {
        return IntStream.range(0, size()).map(i -> level(state, i)).toArray();
    }

    /** The basis states of so many excitations in all, ascending. */
    int[] withExcitations(int sum) {
        return IntStream.range(0, dimension)
                .filter(state -> IntStream.of(levels(state)).sum() == sum)
                .toArray();
    }

    /** The initial probability of a basis state. */
    double[] initialPopulations() {
        List<LadderStart> starts = ensembles.stream().map(LadderStart::of).toList();
        double[] populations = new double[dimension];
        for (int state = 0; state < dimension; state++) {
            populations[state] = 1;
            for (int i = 0; i < size(); i++) {
                populations[state] *= starts.get(i).probability(level(state, i));
            }
        }
        return populations;
    }

    /** J_i^-. */
    Banded lowering(int ensemble) {
        Ladder ladder = new Ladder(spins(ensemble));
        double[] steps = new double[dimension];
        for (int state = 0; state < dimension; state++) {
            steps[state] = ladder.step(level(state, ensemble));
        }
        return Banded.of(strides[ensemble], steps);
    }

    /** J_i^z. */
    Banded z(int ensemble) {
        double[] values = new double[dimension];
        for (int state = 0; state < dimension; state++) {
            values[state] = level(state, ensemble) - 0.5 * spins(ensemble);
        }
        return Banded.of(0, values);
    }
}
