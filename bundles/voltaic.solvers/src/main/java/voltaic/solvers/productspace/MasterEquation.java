package voltaic.solvers.productspace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.LinearOperator;

/**
 * Ẋ = Σ γ (2 O X Oᵀ − OᵀO X − X OᵀO) − [H, Xᵀ] (see the package), row by row: with the effective K = Σ γ OᵀO and its few bands, and
 * the rows of X that a jump brings together added up before the jump is applied to their sum.
 */
final class MasterEquation implements LinearOperator {
    /** Fewer elements are done sooner by one thread. */
    private static final int LEAST_FOR_THREADS = 20_000;
    /** Rows that one task takes: enough to be worth its while. */
    private static final int ROWS = 16;

    private final int dimension;
    private final BandedAction damping;
    private final List<BandedAction> jumps = new ArrayList<>();
    private final BandedAction hamiltonian;
    private final double[][] transposed;

    MasterEquation(ProductBasis basis, Stage stage) {
        dimension = basis.dimension();
        Banded k = Banded.zero();
        for (CollectiveJump jump : stage.collectiveJumps()) {
            Banded o = operator(basis, jump);
            k = k.plus(-jump.rate(), o.transposed().times(o));
            jumps.add(new BandedAction(Banded.zero().plus(Math.sqrt(2 * jump.rate()), o)));
        }
        damping = new BandedAction(k);
        Banded h = Banded.zero();
        for (HamiltonianTerm term : stage.hamiltonian()) {
            h = h.plus(term.amplitude(), operator(basis, term));
        }
        hamiltonian = new BandedAction(h);
        transposed = hamiltonian.isZero() ? new double[0][] : new double[dimension][dimension];
    }

    /** Σ_i w_i J_i^∓. */
    private static Banded operator(ProductBasis basis, CollectiveJump jump) {
        Banded sum = Banded.zero();
        for (int i : jump.on().members()) {
            sum = sum.plus(jump.on().weight(i), basis.lowering(i));
        }
        return jump.lowers() ? sum : sum.transposed();
    }

    /** Σ_i w_i J_i^x or Σ_i w_i J_i^z. */
    private static Banded operator(ProductBasis basis, HamiltonianTerm term) {
        Banded sum = Banded.zero();
        for (int i : term.on().members()) {
            double weight = term.on().weight(i);
            if (term.operator() == HamiltonianTerm.Operator.JZ) {
                sum = sum.plus(weight, basis.z(i));
            } else {
                Banded lowering = basis.lowering(i);
                sum = sum.plus(0.5 * weight, lowering).plus(0.5 * weight, lowering.transposed());
            }
        }
        return sum;
    }

    @Override
    public void apply(double[][] x, double[][] y) {
        int tasks = (dimension + ROWS - 1) / ROWS;
        boolean threads = (double) dimension * dimension >= LEAST_FOR_THREADS;
        if (!hamiltonian.isZero()) {
            range(tasks, threads).forEach(task -> transpose(x, task * ROWS));
        }
        range(tasks, threads).forEach(task -> rows(x, y, task * ROWS));
    }

    private static IntStream range(int tasks, boolean threads) {
        IntStream range = IntStream.range(0, tasks);
        return threads ? range.parallel() : range;
    }

    /** Fills some rows of the transposed matrix, in squares that fit into the nearest cache. */
    private void transpose(double[][] x, int from) {
        int to = Math.min(dimension, from + ROWS);
        for (int column = 0; column < dimension; column += ROWS) {
            int end = Math.min(dimension, column + ROWS);
            for (int n = from; n < to; n++) {
                double[] row = transposed[n];
                for (int m = column; m < end; m++) {
                    row[m] = x[m][n];
                }
            }
        }
    }

    private void rows(double[][] x, double[][] y, int from) {
        double[] together = new double[dimension];
        for (int n = from; n < Math.min(dimension, from + ROWS); n++) {
            double[] out = y[n];
            damping.left(n, x, out);
            damping.addRight(x[n], out);
            for (BandedAction jump : jumps) {
                if (jump.left(n, x, together)) {
                    jump.addRight(together, out);
                }
            }
            if (!hamiltonian.isZero()) {
                hamiltonian.left(n, transposed, together);
                for (int m = 0; m < dimension; m++) {
                    out[m] -= together[m];
                }
                hamiltonian.addRight(transposed[n], out);
            }
        }
    }
}
